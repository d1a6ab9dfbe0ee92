using CpdMapping.Standards;

namespace CpdMapping.Tests.Standards;

public class EditionReaderTests
{
    /// <summary>What is wrong, the text that is replaced, its replacement, and the one problem.</summary>
    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "format: 1", "format: 2", "f.yaml(1,9): error CPD-F-024: 'format' is '2'. This release reads the format 1, a number without quotes. Use a newer release, or write the file in that format." },
        { "holder:", "holdr:", "CPD-F-013" },
        { "    gist: Feeds", "    gits: Feeds", "f.yaml(33,5): error CPD-F-013: Key 'gits' is not known here. The keys here are aliases, basis, claimable, code, gist, kind, labels, parent, prompts, replaced-by, source, status, title. Did you mean 'gist'?" },
        { "edition: pets@2018", "edition: Pets@2018", "CPD-F-022" },
        { "edition: pets@2018", "edition: 2018", "CPD-F-016" },
        { "revision: 1", "revision: 0", "CPD-F-021" },
        { "revision: 1", "revision: \"1\"", "CPD-F-017" },
        { "text: paraphrase", "text: original", "CPD-F-020" },
        { "status: in-force", "status: inforce", "CPD-F-020" },
        { "date: 2018-06,", "date: 2018-13,", "f.yaml(12,7): error CPD-F-018: 'from' is '2018-13'. A year, a month or a day was expected, as 2018, 2018-05 or 2018-05-18." },
        { "url: https://pets.example/standards", "url: pets.example", "f.yaml(13,6): error CPD-F-028: 'url' is 'pets.example'. The full address of a web page was expected, with https:// or http:// in front." },
        { "code: \"1\"", "code: 1", "CPD-F-016" },
        { "code: \"1\"", "code: \"1/2\"", "CPD-F-022" },
        { "code: \"2\"", "code: \"1\"", "f.yaml(37,11): error CPD-F-023: The code '1' stands at f.yaml(29,11) already. Each code was expected once." },
        { "kind: part", "kind: Part", "CPD-F-022" },
        { "    parent: care", "    parent: car", "f.yaml(32,13): error CPD-S-002: The parent 'car' of '1' is not in this file. The code of an item before it was expected. Did you mean 'care'?" },
        { "    parent: care", "    parent: \"2\"", "CPD-S-003: The parent '2' of '1' stands after it, at f.yaml(37,11). A parent was expected before its children. Move it up." },
        { "    parent: care", "    parent: \"1\"", "CPD-S-004: The parents of '1' lead back to it. An item that stands at the top was expected. Take one of the parents out." },
        { "aliases: [Feeding]", "replaced-by: [pets@2018/2]", "f.yaml(34,19): error CPD-S-005: 'pets@2018/2' is of the same edition. An item of a later edition was expected." },
        { "aliases: [Feeding]", "replaced-by: [pets@2019]", "CPD-F-022" },
        { "aliases: [Feeding]", "replaced-by: [{standard: pets@2018/2}]", "f.yaml(34,30): error CPD-S-005: 'pets@2018/2' is of the same edition." },
        { "aliases: [Feeding]", "replaced-by: [{share: 40}]", "f.yaml(34,19): error CPD-F-014: Key 'standard' is missing." },
        { "aliases: [Feeding]", "replaced-by: [{standard: pets@2021/1, share: 0}]", "f.yaml(34,50): error CPD-F-021: 'share' is 0. A number from 1 to 100 was expected." },
        { "aliases: [Feeding]", "replaced-by: [{standard: pets@2021/1, part: 40}]", "CPD-F-013: Key 'part' is not known here. The keys here are share, standard." },
        { "aliases: [Feeding]", "replaced-by: [pets@2021/1, {standard: pets@2021/1, share: 40}]", "f.yaml(34,43): error CPD-F-023: 'pets@2021/1' stands here twice. Each item was expected once. Take one out." },
        { "aliases: [Feeding]", "replaced-by: [{standard: pets@2021/1, share: 60}, {standard: pets@2021/2, share: 41}]", "f.yaml(34,18): error CPD-S-058: The shares add up to 101 hundredths. 100 at most were expected." },
        { "by: Pet Press, source: press", "by: Pet Press, source: pres", "f.yaml(35,50): error CPD-S-006: The source 'pres' is not listed under 'sources'. Its keys are body, press. Did you mean 'press'?" },
        { "  press: https", "  more: https://more.example\n  press: https", "f.yaml(16,3): warning CPD-S-007: Nothing rests on the source 'more'. Name it where it was used, or take it out." },
        { "\nsource: body", "", "error CPD-S-008: 'title' has the basis 'verified' and no source. A source was expected: a key of the list 'sources'. Add 'source:', or say 'basis: unverified'." },
        { "status: in-force", "status: draft", "CPD-S-009: The status is 'draft' and the edition is 'pets@2018'. A draft was expected to end in '-draft', and nothing else to." },
        { "edition: pets@2018", "edition: pets@2018-draft", "CPD-S-009: The status is not 'draft' and the edition is 'pets@2018-draft'." },
        { "status: in-force", "status: draft", "CPD-S-010: A draft has dates. A draft is never in force. Take 'from' and 'to' out." },
        { "from: {date: 2018-06, basis: secondary, source: press, note: The press named the month.}\n", "", "CPD-S-011: Key 'from' is missing." },
        { "url:", "to: 2018-05\nurl:", "f.yaml(13,5): error CPD-S-012: The edition ends at 2018-05 and begins at 2018-06. An end after the beginning was expected." },
        { "aliases: [Feeding]", "aliases: [Feeding, feeding!]", "f.yaml(34,24): error CPD-S-013: The alias 'feeding!' stands with '1' already. A name that means one item was expected. Take it out." },
        { "aliases: [Feeding]", "aliases: [\"Day to day, care\"]", "error CPD-S-013: The alias 'Day to day, care' is the title of '2', but for case and punctuation." },
        { "aliases: [Feeding]", "aliases: [food & water]", "warning CPD-S-013: The alias 'food & water' is the title of '1', but for case and punctuation. Take it out: titles are found without it." },
        { "url:", "successors: [pets@2018]\nurl:", "CPD-S-014: 'pets@2018' is named as its own successor. Another edition was expected." },
        { "url:", "successors: [pets@2012]\nurl:", "CPD-S-027: The successor 'pets@2012' is earlier than 'pets@2018'. A later edition was expected." },
        { "headings: [Standards for Keeping Pets, Pet keeping]", "headings: []", "CPD-S-015: 'headings' names nothing." },
        { "status: in-force", "status: superseded", "f.yaml(11,9): warning CPD-S-016: The status is 'superseded' and no successor is given. Both 'successors' and 'to' were expected." },
        { "missing:\n  - {what: The levels, why: They were not seen.}", "missing:\n  - {what: The levels}", "CPD-F-014" },
        { "id: old", "id: new", "f.yaml(23,10): error CPD-F-023: The level 'new' stands at f.yaml(22,10) already. Each level was expected once." },
        { "id: old", "id: Old", "f.yaml(23,10): error CPD-F-022: 'id' is 'Old'. Lower-case letters, digits and single hyphens were expected, as in 'asye'." },
        { "id: old", "id: 2", "CPD-F-016" },
        { "title: Seasoned keepers", "title: {text: Seasoned keepers, source: pres}", "CPD-S-006" },
        { "status: withdrawn", "status: superseded", "CPD-F-020: 'status' is 'superseded'. One of in-force, withdrawn was expected." },
        { "prompts: 7", "prompts: seven", "CPD-F-017" },
        { "prompts: 7", "prompts: 1000", "CPD-F-021" },
        { "prompts: {value: 3, basis: secondary, source: press", "prompts: {value: 3, basis: secondary, source: pres", "CPD-S-006" },
        { "prompts: {value: 3", "prompts: {number: 3", "CPD-F-013" },
    };

    [Fact]
    public void A_good_file_gives_its_edition()
    {
        var edition = EditionText.Edition(EditionText.Good);
        Assert.Equal("pets@2018", edition.Ref.ToString());
        Assert.Equal(new Sourced<string>("Standards for Keeping Pets", Basis.Verified, "https://pets.example/"), edition.Title);
        Assert.Equal(new Sourced<PartialDate>(PartialDate.Parse("2018-06"), Basis.Secondary, "https://press.example/pets", "The press named the month."), edition.From);
        Assert.Equal(new MissingFact("The levels", "They were not seen."), Assert.Single(edition.Missing));
        Assert.Equal(["care", "1", "2"], edition.Standards.Select(s => s.Ref.Code));
        Assert.False(edition["care"].Claimable);
        Assert.Equal("The body gives no code; this slug is ours.", edition["care"].Code.Note);
        Assert.Equal(new StandardLabel("Food", "Pet Press", "https://press.example/pets"), Assert.Single(edition["1"].Labels));
        Assert.Equal("care", edition["1"].Parent?.Value);
        Assert.Equal(["new", "old"], edition.Levels.Select(level => level.Id));
        Assert.Equal(new StandardLevel("new", new("New keepers", Basis.Secondary, "https://press.example/pets"), "The first year."), edition.Levels[0]);
        Assert.Equal("Seasoned keepers", edition.Levels[1].Name);
        Assert.Equal([StandardStatus.InForce, StandardStatus.InForce, StandardStatus.Withdrawn], edition.Standards.Select(s => s.Status));
        Assert.Equal(new Sourced<int>(7, Basis.Verified, "https://pets.example/"), edition["1"].Prompts);
        Assert.Equal(new Sourced<int>(3, Basis.Secondary, "https://press.example/pets", "The press counted them."), edition["2"].Prompts);
        Assert.Null(edition["care"].Prompts);
    }

    [Fact]
    public void What_took_an_items_place_may_have_a_share()
    {
        var edition = EditionText.Edition(EditionText.With("aliases: [Feeding]", "replaced-by: [pets@2021/1, {standard: pets@2021/2, share: 40}, {standard: pets@2021/3, share: 60}, {standard: pets@2021/4}]"));
        Assert.Equal(["pets@2021/1", "pets@2021/2 (40 hundredths)", "pets@2021/3 (60 hundredths)", "pets@2021/4"], edition["1"].ReplacedBy.Select(replacement => replacement.ToString()));
        Assert.Equal(EditionText.Edition(EditionText.Good)["1"].Fingerprint, edition["1"].Fingerprint);
    }

    [Fact]
    public void A_fact_takes_basis_and_source_from_itself_its_item_or_the_file()
    {
        var edition = EditionText.Edition(EditionText.With("    gist: Cares", "    basis: secondary\n    source: press\n    gist: Cares"));
        Assert.Equal(new Sourced<string>("1", Basis.Verified, "https://pets.example/"), edition["1"].Code);
        Assert.Equal(new Sourced<string>("2", Basis.Secondary, "https://press.example/pets"), edition["2"].Code);
        Assert.Equal(new Sourced<string>("care", Basis.Unverified), edition["2"].Parent);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported(string old, string replacement, string expected)
    {
        var (_, problems) = EditionText.Read(EditionText.With(old, replacement));
        Assert.True(problems.Any(problem => problem.ToString().Contains(expected, StringComparison.Ordinal)), string.Join('\n', problems));
        Assert.All(problems.Where(problem => problem.Code.StartsWith("CPD-S", StringComparison.Ordinal)), ProblemText.IsWhole);
    }

    [Fact]
    public void Parents_in_a_ring_are_reported_at_each()
    {
        var text = EditionText.With("    parent: care", "    parent: \"2\"").Replace("parent: {text: care, basis: unverified}", "parent: \"1\"", StringComparison.Ordinal);
        Assert.Equal(["CPD-S-004", "CPD-S-004"], EditionText.Read(text).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void All_mistakes_of_a_file_come_out_at_once_and_in_order()
    {
        var text = EditionText.With("revision: 1", "revision: one").Replace("kind: part", "kind: Part", StringComparison.Ordinal).Replace("holder:", "holdr:", StringComparison.Ordinal);
        var problems = EditionText.Read(text).Problems;
        Assert.Equal(["CPD-F-014", "CPD-F-017", "CPD-F-013", "CPD-F-022"], problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_file_of_another_shape_is_reported_and_not_thrown()
    {
        foreach (var text in new[] { "- a", "a", "format: [1]", "format: 1\nstandards: {}", "format: 1\nsources: [a]\nstandards: [a, [b]]", "format: 1\ntitle: {}\nfrom: []" })
            Assert.NotEmpty(EditionText.Read(text).Problems);
    }
}
