using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CpdMapping.Auditing.Confidentiality;
using CpdMapping.Tests.Snapshots;

namespace CpdMapping.Tests.Auditing.Confidentiality;

/// <summary>How much is found and how much is a false alarm, counted on labelled sentences.</summary>
public partial class CorpusTests
{
    private static readonly Dictionary<string, PersonalDetailKind> Kinds = new(StringComparer.Ordinal)
    {
        ["nhs"] = PersonalDetailKind.NhsNumber,
        ["ni"] = PersonalDetailKind.NationalInsuranceNumber,
        ["dob"] = PersonalDetailKind.DateOfBirth,
        ["postcode"] = PersonalDetailKind.Postcode,
        ["phone"] = PersonalDetailKind.PhoneNumber,
        ["email"] = PersonalDetailKind.EmailAddress,
        ["name"] = PersonalDetailKind.PersonName,
    };

    private static readonly List<(string Text, List<Hit> Expected)> Corpus = Read("corpus");

    [Theory]
    [InlineData("corpus", 9)]
    [InlineData("held-back", 7)]
    public void Each_kind_is_found_as_counted_here(string name, int tenths)
    {
        var corpus = Read(name);
        var report = new StringBuilder();
        var misses = new StringBuilder();
        var counts = Kinds.Values.ToDictionary(kind => kind, _ => (Right: 0, Missed: 0, False: 0));
        foreach (var (text, expected) in corpus)
        {
            var found = Scan(text);
            foreach (var hit in found.Union(expected))
            {
                var (isFound, isExpected) = (found.Contains(hit), expected.Contains(hit));
                var (right, missed, alarm) = counts[hit.Kind];
                counts[hit.Kind] = (right + (isFound && isExpected ? 1 : 0), missed + (isFound ? 0 : 1), alarm + (isExpected ? 0 : 1));
                if (isFound != isExpected)
                    misses.Append(CultureInfo.InvariantCulture, $"{(isExpected ? "missed" : "false alarm")} {hit.Kind} '{text.AsSpan(hit.Start, hit.Length)}' in: {text}\n");
            }
        }
        report.Append(CultureInfo.InvariantCulture, $"{corpus.Count} sentences, {corpus.Count(c => c.Expected.Count == 0)} of them with nothing to find\n\n");
        foreach (var (kind, (right, missed, alarm)) in counts)
            report.Append(CultureInfo.InvariantCulture, $"{kind,-24} precision {right}/{right + alarm}  recall {right}/{right + missed}\n");
        report.Append('\n').Append(misses);

        Snapshot.Match(report.ToString(), "txt", name);
        Assert.All(counts.Values, c => Assert.True(c.Right * 10 >= (c.Right + Math.Max(c.Missed, c.False)) * tenths));
    }

    [Fact]
    public void The_corpus_holds_each_kind_and_as_many_sentences_with_nothing_to_find()
    {
        Assert.All(Kinds.Values, kind => Assert.True(Corpus.Sum(c => c.Expected.Count(h => h.Kind == kind)) >= 2));
        Assert.True(Corpus.Count(c => c.Expected.Count == 0) * 3 > Corpus.Count);
    }

    internal static List<Hit> Scan(string text) => TextScan.Of(text, new KnownNames(Texts.Record(), []));

    private static List<(string Text, List<Hit> Expected)> Read(string name) => Repository.Read("tests", "CpdMapping.Tests", "TestData", "confidentiality", name + ".txt")
        .Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(Labelled).ToList();

    private static (string Text, List<Hit> Expected) Labelled(string line)
    {
        var text = new StringBuilder();
        var expected = new List<Hit>();
        var end = 0;
        foreach (Match match in Labels().Matches(line))
        {
            text.Append(line, end, match.Index - end);
            expected.Add(new(Kinds[match.Groups["kind"].Value], text.Length, match.Groups["text"].Length));
            text.Append(match.Groups["text"].Value);
            end = match.Index + match.Length;
        }
        return (text.Append(line, end, line.Length - end).ToString(), expected);
    }

    [GeneratedRegex(@"\{(?<kind>[a-z]+)\|(?<text>[^}]+)\}")]
    private static partial Regex Labels();
}
