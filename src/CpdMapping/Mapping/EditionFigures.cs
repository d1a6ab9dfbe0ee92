using CpdMapping.Learning;
using CpdMapping.Mapping.Counting;
using CpdMapping.Standards;

namespace CpdMapping.Mapping;

/// <summary>The printed figures of an edition, and how each came about.</summary>
internal sealed class EditionFigures(MappingPolicy policy, EditionClaims claims, EditionMinutes minutes, Sequence<RecordEntry> entries, RecordCount count)
{
    private const string CarriedRule = " Only what crosswalks bring from claims on other editions is counted here.";

    private readonly EditionTree tree = claims.Tree;

    public Edition Edition => tree.Edition;

    public Figure Touched => new(minutes.Touched, () => Explained(
        $"Minutes that touch {Edition.Ref}", "Each entry that claims anything of the edition counts once.", minutes.Touched, Lines(_ => true, once: true)));

    public Figure Carried => Less(minutes.Touched, minutes.OwnTouched, carried => Explained(
        $"Minutes that touch {Edition.Ref} by claims on other editions alone",
        "Each entry that claims nothing of the edition counts once, where crosswalks carry its claims there.", carried, Lines(_ => true, ClaimOrigin.Carried, once: true)));

    public Figure? Unallocated => minutes.Unallocated is { } left
        ? new(left, () => Explained($"Minutes of {Edition.Ref} that no share names", policy.Text, left, RestLines()))
        : null;

    private string RollUpRule => claims.Divides
        ? policy.Text + " An activity's shares of a standard and of all below it are added up."
        : policy.Text + " An activity that claims a standard and one below it counts once.";

    public Standard Standard(int place) => tree[place];

    public Figure Claimed(int place) => new(minutes.Claimed[place], () => Explained(
        $"Minutes credited to {tree.ReferenceOf(place)}", policy.Text, minutes.Claimed[place], Lines(claimed => claimed == place)));

    public Figure OwnClaimed(int place) => new(minutes.OwnClaimed[place], () => Explained(
        $"Minutes claimed for {tree.ReferenceOf(place)} itself", policy.Text, minutes.OwnClaimed[place],
        Lines(claimed => claimed == place, ClaimOrigin.Own)));

    public Figure CarriedTo(int place) => Less(minutes.Claimed[place], minutes.OwnClaimed[place], carried => Explained(
        $"Minutes carried to {tree.ReferenceOf(place)}", policy.Text + CarriedRule, carried,
        Lines(claimed => claimed == place, ClaimOrigin.Carried)));

    public Figure RolledUp(int place) => new(minutes.RolledUp[place], () => Explained(
        $"Minutes credited to {tree.ReferenceOf(place)} and all below it", RollUpRule, minutes.RolledUp[place],
        Lines(claimed => tree.IsWithin(claimed, place))));

    public Figure CarriedWithin(int place) => Less(minutes.RolledUp[place], minutes.OwnRolledUp[place], carried => Explained(
        $"Minutes carried to {tree.ReferenceOf(place)} and all below it", RollUpRule + CarriedRule, carried,
        Lines(claimed => tree.IsWithin(claimed, place), ClaimOrigin.Carried)));

    /// <summary>The entries of which a claim counts for a standard itself, in order of date.</summary>
    public Sequence<RecordEntry> Entries(int place) => Entries(claimed => claimed == place);

    /// <summary>The entries of which a claim counts for a standard or one below it, in order of date.</summary>
    public Sequence<RecordEntry> EntriesWithin(int place) => Entries(claimed => tree.IsWithin(claimed, place));

    public static ExplanationLine Line(RecordEntry entry, RecordCount count, Fraction share, Sequence<string> standards)
    {
        var activity = entry.Activity!; // standing entries have an activity
        return new(entry.Id, activity.Title, activity.To, activity.Minutes, share, standards)
        {
            Counted = count.MinutesOf(entry),
            Why = count.WhyLess(entry),
        };
    }

    private static Figure Less(int all, int own, Func<int, Explanation> explain) => new(all - own, () => explain(all - own));

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

    // One line for each entry of which a claim counts: with the whole of it once, or with the sum of its shares, or with the most that one claim gives.
    private List<ExplanationLine> Lines(Func<int, bool> counts, ClaimOrigin origin = ClaimOrigin.Any, bool once = false)
    {
        var lines = new List<ExplanationLine>();
        for (var entry = 0; entry < entries.Count; entry++)
        {
            var (isOwn, all, own, standards) = (false, Fraction.Zero, Fraction.Zero, new List<string>());
            foreach (var claim in claims.Of(entry))
            {
                if (!counts(claim.Place))
                    continue;
                var part = claims.PartOf(claim);
                isOwn |= part.IsOwn;
                (all, own) = (With(all, part, entry, ownOnly: false), With(own, part, entry, ownOnly: true));
                if (part.IsOwn && origin != ClaimOrigin.Carried)
                    standards.Add(tree.ReferenceOf(claim.Place));
                if (origin != ClaimOrigin.Own)
                    standards.AddRange(part.Ways.Select(way => way.ToString()));
            }
            var share = once ? Fraction.One
                : origin == ClaimOrigin.Own ? own
                : origin == ClaimOrigin.Carried ? all - own
                : all;
            // What the entry claims itself is not carried a second time.
            if (standards.Count > 0 && (origin != ClaimOrigin.Carried || !isOwn || (!once && share > Fraction.Zero)))
                lines.Add(Line(entries[entry], count, share, standards.ToSequence()));
        }
        return lines;
    }

    private Fraction With(Fraction sum, ClaimPart part, int entry, bool ownOnly)
    {
        if (claims.Divides)
            return sum + ((ownOnly ? part.Own?.Share : part.Share) ?? Fraction.Zero);
        var (most, minutes) = (part.Most(ownOnly), count.MinutesOf(entries[entry]));
        var credited = most < minutes ? new Fraction(most, minutes) : Fraction.One;
        return credited > sum ? credited : sum;
    }

    private List<ExplanationLine> RestLines()
    {
        var lines = new List<ExplanationLine>();
        for (var entry = 0; entry < entries.Count; entry++)
            if (!claims.Of(entry).IsEmpty && claims.ShareSum(entry) is var named && named < Fraction.One)
                lines.Add(Line(entries[entry], count, Fraction.One - named, []));
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
