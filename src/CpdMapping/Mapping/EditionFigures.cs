using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Mapping;

/// <summary>The printed figures of an edition, and how each came about.</summary>
internal sealed class EditionFigures(MappingPolicy policy, EditionClaims claims, EditionMinutes minutes, Sequence<RecordEntry> entries)
{
    private readonly EditionTree tree = claims.Tree;

    public Edition Edition => tree.Edition;

    public Figure Touched => new(minutes.Touched, () => Explained(
        $"Minutes that touch {Edition.Ref}", "Each entry that claims anything of the edition counts once.", minutes.Touched, Lines(_ => true, whole: true)));

    public Figure? Unallocated => minutes.Unallocated is { } left
        ? new(left, () => Explained($"Minutes of {Edition.Ref} that no share names", policy.Text, left, RestLines()))
        : null;

    private string RollUpRule => claims.Divides
        ? policy.Text + " An activity's shares of a standard and of all below it are added up."
        : policy.Text + " An activity that claims a standard and one below it counts once.";

    public Standard Standard(int place) => tree[place];

    public Figure Claimed(int place) => new(minutes.Claimed[place], () => Explained(
        $"Minutes credited to {tree.ReferenceOf(place)}", policy.Text, minutes.Claimed[place], Lines(claimed => claimed == place)));

    public Figure RolledUp(int place) => new(minutes.RolledUp[place], () => Explained(
        $"Minutes credited to {tree.ReferenceOf(place)} and all below it", RollUpRule, minutes.RolledUp[place],
        Lines(claimed => tree.IsWithin(claimed, place))));

    /// <summary>The entries that claim a standard itself, in order of date.</summary>
    public Sequence<RecordEntry> Entries(int place) => Entries(claimed => claimed == place);

    /// <summary>The entries that claim a standard or one below it, in order of date.</summary>
    public Sequence<RecordEntry> EntriesWithin(int place) => Entries(claimed => tree.IsWithin(claimed, place));

    public static ExplanationLine Line(RecordEntry entry, Fraction share, Sequence<string> standards)
    {
        var activity = entry.Activity!; // standing entries have an activity
        return new(entry.Id, activity.Title, activity.To, activity.Minutes, share, standards);
    }

    private Sequence<RecordEntry> Entries(Func<int, bool> counts)
    {
        var found = new List<RecordEntry>();
        for (var entry = 0; entry < entries.Count; entry++)
            foreach (var claim in claims.Of(entry))
                if (counts(claim.Place))
                {
                    found.Add(entries[entry]);
                    break;
                }
        return found.ToSequence();
    }

    // One line for each entry of which a claim counts: with the sum of its shares, or with the most that one claim is credited with.
    private List<ExplanationLine> Lines(Func<int, bool> counts, bool whole = false)
    {
        var lines = new List<ExplanationLine>();
        for (var entry = 0; entry < entries.Count; entry++)
        {
            var (share, standards) = (Fraction.Zero, new List<string>());
            foreach (var claim in claims.Of(entry))
                if (counts(claim.Place))
                {
                    var part = claims.PartOf(claim);
                    share = claims.Divides ? share + part.Share : Greater(share, part.Of(entries[entry].Activity!.Minutes)); // standing entries have an activity
                    standards.Add(tree.ReferenceOf(claim.Place));
                }
            if (standards.Count > 0)
                lines.Add(Line(entries[entry], whole ? Fraction.One : share, standards.ToSequence()));
        }
        return lines;
    }

    private static Fraction Greater(Fraction one, Fraction other) => one > other ? one : other;

    private List<ExplanationLine> RestLines()
    {
        var lines = new List<ExplanationLine>();
        for (var entry = 0; entry < entries.Count; entry++)
            if (!claims.Of(entry).IsEmpty && claims.ShareSum(entry) is var named && named < Fraction.One)
                lines.Add(Line(entries[entry], Fraction.One - named, []));
        return lines;
    }

    private Explanation Explained(string figure, string rule, int printed, List<ExplanationLine> lines) => new()
    {
        Figure = figure,
        Rule = rule,
        Edition = Edition.Ref,
        Lines = lines.ToSequence(),
        Rounding = printed - (int)Explanation.Add(lines).Floor(),
    };
}
