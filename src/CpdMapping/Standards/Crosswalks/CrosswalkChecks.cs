using System.Globalization;
using CpdMapping.Files;

namespace CpdMapping.Standards.Crosswalks;

/// <summary>Lays a crosswalk beside its editions: that both ends of every row are there and can be claimed, and that no standard is forgotten.</summary>
internal sealed class CrosswalkChecks
{
    private readonly StandardsLibrary library;
    private readonly Crosswalk crosswalk;
    private readonly ProblemList problems = new();

    private CrosswalkChecks(StandardsLibrary library, Crosswalk crosswalk) => (this.library, this.crosswalk) = (library, crosswalk);

    public static IEnumerable<Problem> Of(StandardsLibrary library, Crosswalk crosswalk)
    {
        var checks = new CrosswalkChecks(library, crosswalk);
        var (from, to) = (checks.Edition(crosswalk.From), checks.Edition(crosswalk.To));
        if (from is not null && to is not null)
        {
            checks.Ends();
            checks.Pairs();
            checks.Side(from, row => row.From);
            checks.Side(to, row => row.To);
            checks.Mirror();
        }
        return checks.problems.ToSequence();
    }

    private Edition? Edition(EditionRef reference)
    {
        if (library.TryGet(reference, out Edition? edition))
            return edition;
        problems.Error(
            StandardsCodes.UnknownEnd, crosswalk.Place, $"The edition '{reference}' is not loaded; the data set is '{library.DataSet}'.",
            "Both editions of a crosswalk were expected.", "Correct the reference, or load the edition too.");
        return null;
    }

    private void Ends()
    {
        for (var i = 0; i < crosswalk.Rows.Count; i++)
            foreach (var reference in Ends(crosswalk.Rows[i]))
                if (Standard(reference, crosswalk.RowPlaces[i]) is { Claimable: false } heading)
                    problems.Error(
                        StandardsCodes.HeadingAsEnd, crosswalk.RowPlaces[i], $"'{reference}' ({heading.Name}) is a heading, which cannot be claimed.",
                        "Standards that can be claimed were expected at both ends, since a crosswalk is read from either.", "Name the standards below it, or take it out.");
        for (var i = 0; i < crosswalk.Gaps.Count; i++)
            if (Standard(crosswalk.Gaps[i].Standard, crosswalk.GapPlaces[i]) is { Claimable: false } heading)
                problems.Error(
                    StandardsCodes.HeadingAsEnd, crosswalk.GapPlaces[i], $"'{heading.Ref}' ({heading.Name}) is a heading, which is no gap.",
                    "Standards that can be claimed were expected.", "Take it out.");
    }

    private Standard? Standard(StandardRef reference, Place place)
    {
        if (library.TryGet(reference, out var standard))
            return standard;
        var near = Nearest.To(reference.Code, library[reference.Edition].Standards.Select(item => item.Ref.Code));
        problems.Error(
            StandardsCodes.UnknownEnd, place, $"'{reference.Edition}' has no standard '{reference.Code}'.", "A code of that edition was expected.",
            near is null ? $"'cpd standards show {reference.Edition}' lists its codes." : $"Did you mean '{near}'?");
        return null;
    }

    /// <summary>What each row of a crosswalk says once: a pair may have one relation of content, and beside it say that the one took the place of the other.</summary>
    public static (StandardRef? From, StandardRef? To, bool IsReplacement) Pair(CrosswalkRow row) => (row.From, row.To, row.Relation == Relation.ReplacedBy);

    private void Pairs()
    {
        var matches = crosswalk.Rows.Where(row => row.Relation != Relation.NoMatch).ToList();
        var (matched, matchedPairs) = (matches.SelectMany(Ends).ToHashSet(), matches.Select(row => (row.From, row.To)).ToHashSet());
        var seen = new Dictionary<(StandardRef? From, StandardRef? To, bool IsReplacement), Place>();
        for (var i = 0; i < crosswalk.Rows.Count; i++)
        {
            var row = crosswalk.Rows[i];
            if (!seen.TryAdd(Pair(row), crosswalk.RowPlaces[i]))
                problems.Error(
                    StandardsCodes.RepeatedPair, crosswalk.RowPlaces[i],
                    $"'{Name(row.From, crosswalk.From)}' and '{Name(row.To, crosswalk.To)}' stand together at {seen[Pair(row)]} already.",
                    "Each pair was expected once.", "Take one of the rows out.");
            // Said of one end alone, no match means with anything of the other edition.
            var isMatched = row is { From: not null, To: not null } ? matchedPairs.Contains((row.From, row.To)) : Ends(row).Any(matched.Contains);
            if (row.Relation == Relation.NoMatch && isMatched)
                problems.Error(
                    StandardsCodes.MatchesAndDoesNot, crosswalk.RowPlaces[i],
                    $"'{Name(row.From, crosswalk.From)}' has no match in '{Name(row.To, crosswalk.To)}', and another row says that it has.",
                    "One or the other was expected.", "Take one of the rows out, or name what 'no-match' is said of.");
        }
        foreach (var (share, place, from) in Shares())
            problems.Error(
                StandardsCodes.SharesAboveAll, place, string.Create(CultureInfo.InvariantCulture, $"The shares of '{from}' add up to {share} hundredths."), "100 at most were expected.",
                "Mend the shares, or leave them out where nobody states them.");
    }

    private IEnumerable<(int Share, Place Place, StandardRef From)> Shares() => crosswalk.Rows
        .Select((row, i) => (row, place: crosswalk.RowPlaces[i]))
        .Where(item => item.row is { From: not null, Share: not null })
        .GroupBy(item => item.row.From)
        .Select(rows => (rows.Sum(item => item.row.Share ?? 0), rows.Last().place, rows.Key ?? default))
        .Where(sum => sum.Item1 > 100);

    private void Side(Edition edition, Func<CrosswalkRow, StandardRef?> end)
    {
        var named = crosswalk.Rows.Select(end).OfType<StandardRef>().ToHashSet();
        var gaps = new HashSet<StandardRef>();
        for (var i = 0; i < crosswalk.Gaps.Count; i++)
        {
            var gap = crosswalk.Gaps[i].Standard;
            if (gap.Edition != edition.Ref)
                continue;
            if (named.Contains(gap) || !gaps.Add(gap))
                problems.Error(
                    StandardsCodes.GapWithRow, crosswalk.GapPlaces[i], $"'{gap}' is listed as a gap and {(named.Contains(gap) ? "has a row" : "stands there already")}.",
                    "What no row names was expected under 'gaps', once.", "Take it out.");
        }
        if (crosswalk.Rows.Any(row => end(row) is null && row.Relation != Relation.NoMatch))
            return; // a row about the edition as a whole leaves nothing out
        var forgotten = edition.Standards.Where(item => item.Claimable && !named.Contains(item.Ref) && !gaps.Contains(item.Ref)).Select(item => item.Ref.Code).ToList();
        if (forgotten.Count > 0)
            problems.Error(
                StandardsCodes.Forgotten, crosswalk.Place, $"No row names {string.Join(", ", forgotten)} of '{edition.Ref}'.",
                "Every standard that can be claimed was expected in a row or under 'gaps'.", "Add a row, 'no-match' among the relations, or list it under 'gaps' with why.");
    }

    private void Mirror()
    {
        if (library.Crosswalks.Any(other => other.From == crosswalk.To && other.To == crosswalk.From) && crosswalk.From.CompareTo(crosswalk.To) > 0)
            problems.Error(
                StandardsCodes.Mirror, crosswalk.Place, $"There is a crosswalk from '{crosswalk.To}' to '{crosswalk.From}' too.",
                "One was expected: it is read from either end, and inverses are computed.", "Move what it lacks there, and take this one out.");
    }

    /// <summary>The single standards that a row names.</summary>
    public static IEnumerable<StandardRef> Ends(CrosswalkRow row) => new[] { row.From, row.To }.OfType<StandardRef>();

    private static string Name(StandardRef? standard, EditionRef edition) => standard?.ToString() ?? edition.ToString();
}
