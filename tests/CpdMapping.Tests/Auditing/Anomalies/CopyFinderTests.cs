using CpdMapping.Auditing.Anomalies;
using CpdMapping.Auditing.Anomalies.Copies;
using CpdMapping.Learning;

namespace CpdMapping.Tests.Auditing.Anomalies;

public class CopyFinderTests
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 400).Select(i => $"word{i}")];

    [Fact]
    public void Copies_are_found_among_many_texts_and_nothing_else()
    {
        var finder = new CopyFinder(AnomalyOptions.Default);
        for (var i = 0; i < 2000; i++)
            finder.Add(new($"r{i:0000}", "e"), Text(i));
        finder.Add(new("copy-a", "e"), Text(7));
        finder.Add(new("copy-b", "e"), Text(1999) + " and some words more");

        Assert.Equal(["copy-a r0007", "copy-b r1999"], finder.Groups().Select(g => string.Join(' ', g.Texts.Select(t => t.Record))));
    }

    [Fact]
    public void Every_copy_of_one_text_is_in_one_group()
    {
        var finder = new CopyFinder(AnomalyOptions.Default);
        for (var i = 0; i < 500; i++)
            finder.Add(new($"r{i:000}", "e"), Text(3));

        var group = Assert.Single(finder.Groups());
        Assert.Equal(500, group.People);
        Assert.Equal("are the same", group.InWords);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(5, 1)]
    [InlineData(8, 1)]
    [InlineData(30, 0)]
    public void So_many_changed_words_of_a_hundred_leave_a_copy(int changed, int groups)
    {
        var words = Text(1).Split(' ');
        for (var i = 0; i < changed; i++)
            words[i * 100 / changed] = $"changed{i}";
        var finder = new CopyFinder(AnomalyOptions.Default);
        finder.Add(new("a", "e"), Text(1));
        finder.Add(new("b", "e"), string.Join(' ', words));

        Assert.Equal(groups, finder.Groups().Count());
    }

    [Fact]
    public void Short_texts_say_nothing()
    {
        var finder = new CopyFinder(AnomalyOptions.Default);
        finder.Add(new("a", "e"), "I learnt a lot and will use it.");
        finder.Add(new("b", "e"), "I learnt a lot and will use it.");

        Assert.Empty(finder.Groups());
    }

    [Fact]
    public void Case_punctuation_and_spacing_do_not_hide_a_copy()
    {
        var finder = new CopyFinder(AnomalyOptions.Default);
        finder.Add(new("a", "e"), Text(1));
        finder.Add(new("b", "e"), Text(1).ToUpperInvariant().Replace(" ", ",\n ", StringComparison.Ordinal));

        Assert.Equal(Fraction.One, Assert.Single(finder.Groups()).Least);
    }

    // A hundred words that follow from the number.
    private static string Text(int number) =>
        string.Join(' ', Enumerable.Range(0, 100).Select(i => Words[(int)(WordHash.Mix(((ulong)number << 16) + (ulong)i) % (ulong)Words.Length)]));
}
