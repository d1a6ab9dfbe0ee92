using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>Checks what an edition says of itself as a whole.</summary>
internal static class EditionChecks
{
    public static void Run(MapReader map, Edition edition)
    {
        Dates(map, edition);
        Successors(map, edition);
        if (edition.Headings.IsEmpty)
            map.Problems.Error(
                StandardsCodes.NoHeadings, map.PlaceOf("headings"), "'headings' names nothing.",
                "At least one name was expected under which pages list these standards.", "Add the document's title and its short name.");
        if (edition.Standards.IsEmpty && edition.Missing.IsEmpty)
            map.Problems.Error(
                StandardsCodes.NoStandards, map.PlaceOf("standards"), "'standards' holds nothing.",
                "At least one item was expected, or a word under 'missing' why none is known.");
    }

    private static void Dates(MapReader map, Edition edition)
    {
        var isDraft = edition.Status == EditionStatus.Draft;
        if (isDraft != edition.Ref.IsDraft && edition.Ref != default && map.Has("status"))
            map.Problems.Error(
                StandardsCodes.DraftStatus,
                map.PlaceOf("status"),
                $"The status is {(isDraft ? "'draft'" : "not 'draft'")} and the edition is '{edition.Ref}'.",
                "A draft was expected to end in '-draft', and nothing else to.",
                "Correct the status, or the edition.");
        if (isDraft && (edition.From ?? edition.To) is not null)
            map.Problems.Error(
                StandardsCodes.DraftWithDates,
                map.PlaceOf(edition.From is null ? "to" : "from"),
                "A draft has dates.",
                "A draft is never in force.",
                "Take 'from' and 'to' out.");
        if (!isDraft && map.Has("status") && !map.Has("from"))
            map.Problems.Error(
                StandardsCodes.MissingStart,
                map.Place,
                "Key 'from' is missing.",
                "An edition that is not a draft was expected to say from when it was in force.",
                "Add 'from:', as exactly as it is known.");
        if (edition is { From.Value: var from, To.Value: var to } && from.First > to.Last)
            map.Problems.Error(
                StandardsCodes.EndBeforeStart,
                map.PlaceOf("to"),
                $"The edition ends at {to} and begins at {from}.",
                "An end after the beginning was expected.",
                "Correct one of the dates.");
    }

    private static void Successors(MapReader map, Edition edition)
    {
        if (edition.Status == EditionStatus.Superseded && (edition.Successors.IsEmpty || edition.To is null))
            map.Problems.Warning(
                StandardsCodes.SupersededByNothing,
                map.PlaceOf("status"),
                $"The status is 'superseded' and {(edition.Successors.IsEmpty ? "no successor" : "no last day")} is given.",
                "Both 'successors' and 'to' were expected.",
                "Add what is missing, as exactly as it is known, or say 'withdrawn' where nothing took its place.");
        foreach (var successor in edition.Successors)
        {
            if (successor == edition.Ref)
                map.Problems.Error(
                    StandardsCodes.SuccessorOfItself,
                    map.PlaceOf("successors"),
                    $"'{successor}' is named as its own successor.",
                    "Another edition was expected.",
                    "Take it out.");
            else if (successor.Catalogue == edition.Ref.Catalogue && successor.CompareTo(edition.Ref) < 0)
                map.Problems.Error(
                    StandardsCodes.EarlierSuccessor,
                    map.PlaceOf("successors"),
                    $"The successor '{successor}' is earlier than '{edition.Ref}'.",
                    "A later edition was expected.",
                    "Correct it, or name this edition as the successor there.");
        }
    }
}
