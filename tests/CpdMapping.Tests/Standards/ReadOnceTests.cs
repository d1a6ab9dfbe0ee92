using CpdMapping.Standards;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Tests.Standards;

/// <summary>The index first, an edition when it is asked for, and nothing parsed twice.</summary>
public class ReadOnceTests
{
    private readonly Dictionary<string, int> reads = new(StringComparer.Ordinal);
    private readonly StandardsLibrary library;

    public ReadOnceTests()
    {
        library = new(
            "counted",
            [Counted(Edition("cats@2018", "superseded", "2019", "cats@2020")), Counted(Edition("cats@2020", "in-force")), Counted(Edition("dogs@2018", "in-force"))],
            new Companions<Crosswalk>(CompanionKinds.Crosswalks, () =>
            {
                Count("crosswalks");
                return [];
            }));
    }

    [Fact]
    public void A_list_of_what_there_is_reads_nothing()
    {
        Assert.Equal(3, library.Editions.Count);
        Assert.Equal(2, library.Catalogues.Count);
        Assert.Empty(reads);
    }

    [Fact]
    public void A_look_up_reads_its_edition_alone()
    {
        Assert.NotNull(library[StandardRef.Parse("cats@2020/1")]);
        Assert.NotNull(library[EditionRef.Parse("cats@2020")]);
        Assert.Equal(["cats@2020"], reads.Keys);
    }

    [Fact]
    public void A_date_reads_the_editions_of_its_catalogue_alone()
    {
        Assert.Equal("cats@2018", Assert.Single(library.InForce(CatalogueId.Parse("cats"), new(2019, 1, 1)).Editions).Ref.ToString());
        Assert.DoesNotContain("dogs@2018", reads.Keys);
    }

    [Fact]
    public void A_name_under_a_heading_reads_the_editions_of_its_catalogue_alone()
    {
        Assert.Equal("cats@2020/1", library.Resolve("Feeding", new() { Headings = ["Keeping cats"], On = new(2025, 1, 1) }).Standard?.Ref.ToString());
        Assert.DoesNotContain("dogs@2018", reads.Keys);
    }

    [Fact]
    public void All_that_can_be_asked_reads_each_once()
    {
        var joined = library.With(EditionText.Library(EditionText.Good));
        Parallel.For(0, 8, _ =>
        {
            library.Validate();
            joined.Validate();
            joined.Resolve("Fedding");
            library.ResolvePage("Keeping cats\n- Feeding\n- Sleeping");
            library.WithCode("1");
        });
        Assert.Equal(["cats@2018", "cats@2020", "crosswalks", "dogs@2018"], reads.Keys.Order(StringComparer.Ordinal));
        Assert.All(reads.Values, count => Assert.Equal(1, count));
    }

    private EditionEntry Counted(Edition edition) => new(edition.Ref, edition.Title.Value, edition.ShortName, edition.Headings, () =>
    {
        Count(edition.Ref.ToString());
        return edition;
    });

    private void Count(string what)
    {
        lock (reads)
            reads[what] = reads.GetValueOrDefault(what) + 1;
    }

    private static Edition Edition(string reference, string status, string? to = null, string? successor = null)
    {
        var animals = reference.Split('@')[0];
        var dates = $"status: {status}\nfrom: {reference.Split('@')[1]}" + (to is null ? "" : $"\nto: {to}") + (successor is null ? "" : $"\nsuccessors: [{successor}]");
        return EditionText.Edition(EditionText.Of(reference, $"Keeping {animals}", dates, "code: \"1\", title: Feeding", "code: \"2\", title: Sleeping"));
    }
}
