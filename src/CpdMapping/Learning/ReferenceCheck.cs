using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>Checks references against the loaded standards: that they exist, can be claimed, and were in force.</summary>
internal sealed class ReferenceCheck(StandardsLibrary library, ProblemList problems)
{
    /// <summary>Gives the standard, or reports why there is none.</summary>
    public Standard? Find(StandardRef reference, Spot spot)
    {
        if (!library.TryGet(reference.Edition, out Edition? edition))
        {
            var known = library.Editions.Where(other => other.Catalogue == reference.Edition.Catalogue).Select(other => other.ToString()).ToList();
            problems.Error(
                LearningCodes.EditionNotLoaded,
                spot.Place,
                $"The edition '{reference.Edition}' is not loaded; the data set is '{library.DataSet}'.",
                known.Count == 0 ? "An edition that is loaded was expected." : $"One of {string.Join(", ", known)} was expected.",
                "Correct the reference, or load the edition too.");
            return null;
        }
        if (!edition.TryGet(reference.Code, out var standard))
        {
            var near = Nearest.To(reference.Code, edition.Standards.Select(item => item.Ref.Code));
            problems.Error(
                LearningCodes.UnknownStandard,
                spot.Place,
                $"'{reference.Edition}' has no standard '{reference.Code}'.",
                $"One of {string.Join(", ", edition.Standards.Where(item => item.Claimable).Select(item => item.Ref.Code))} was expected.",
                near is null ? "" : $"Did you mean '{edition.Ref}/{near}'?");
            return null;
        }
        if (!standard.Claimable)
            problems.Error(
                LearningCodes.NotClaimable,
                spot.Place,
                $"'{reference}' ({standard.Name}) is a heading, which cannot be claimed.",
                "One of the standards below it was expected.",
                Children(edition, standard));
        Withdrawn(standard, spot);
        return standard;
    }

    /// <summary>Warns when the body took a standard out while its edition went on.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="spot">Where it is named.</param>
    public void Withdrawn(Standard standard, Spot spot)
    {
        if (standard.Status != StandardStatus.Withdrawn)
            return;
        var successors = string.Join(" and ", standard.ReplacedBy.Select(replacement => $"'{replacement.Standard}'{(library.TryGet(replacement.Standard, out var later) ? $" ({later.Name})" : "")}"));
        problems.Warning(
            LearningCodes.Withdrawn,
            spot.Place,
            $"'{standard.Ref}' ({standard.Name}) was withdrawn by the body while its edition went on. {(successors.Length == 0 ? "What took its place is not known." : $"{successors} took its place.")}",
            "",
            "It stays as it is pinned; decide whether something else is meant.");
    }

    /// <summary>Reports a level that an edition does not have. Where no levels are known of the edition it is a warning: the data can grow.</summary>
    /// <param name="reference">An edition that is loaded.</param>
    /// <param name="level">The level's id.</param>
    /// <param name="spot">Where the level is named.</param>
    public void Level(EditionRef reference, string level, Spot spot)
    {
        var ids = library[reference].Levels.Select(known => known.Id).ToList();
        if (ids.Count == 0)
            problems.Warning(LearningCodes.UnknownLevel, spot.Place, $"A level is named, {Excerpt.Of(level)}, and '{reference}' has none that is known.");
        else if (!ids.Contains(level))
            problems.Error(
                LearningCodes.UnknownLevel,
                spot.Place,
                $"'{reference}' has no level {Excerpt.Of(level)}.",
                $"One of {string.Join(", ", ids)} was expected.",
                Nearest.To(level, ids) is { } near ? $"Did you mean '{near}'?" : "");
    }

    /// <summary>Warns when an edition was not in force on a day.</summary>
    /// <param name="reference">An edition that is loaded.</param>
    /// <param name="day">The day.</param>
    /// <param name="when">The day in words, such as <c>when the course ran</c>.</param>
    /// <param name="spot">Where the edition is named.</param>
    public void InForce(EditionRef reference, DateOnly day, string when, Spot spot)
    {
        var edition = library[reference];
        if (edition.IsInForceOn(day))
            return;
        var on = $"{when} ({Plain.Day(day)})";
        if (edition.Status == EditionStatus.Draft)
            problems.Warning(LearningCodes.Superseded, spot.Place, $"'{reference}' is a draft, which is never in force.", "", "Name the edition that was in force.");
        else if (edition.From is { } from && from.Value.First > day)
            problems.Warning(
                LearningCodes.NotInForceYet, spot.Place, $"'{reference}' was not in force yet {on}; it is in force from {from.Value}.", "", "Name the edition that was in force.");
        else
            problems.Warning(
                LearningCodes.Superseded,
                spot.Place,
                Successors(edition, day) is { Length: > 0 } successors
                    ? $"'{reference}' was superseded by {successors} {on}."
                    : $"'{reference}' was no longer in force {on}.",
                "",
                "It stays as it is pinned; decide whether the newer edition is meant.");
    }

    private string Successors(Edition edition, DateOnly day)
    {
        var current = library.InForce(edition.Ref.Catalogue, day);
        var successors = current.Editions.IsEmpty ? current.Successors : current.Editions.Select(other => other.Ref).ToSequence();
        return string.Join(" and ", (successors.IsEmpty ? edition.Successors : successors).Select(other => $"'{other}'"));
    }

    private static string Children(Edition edition, Standard heading)
    {
        var children = edition.Standards.Where(item => item.Parent?.Value == heading.Ref.Code).Select(item => item.Ref.ToString()).ToList();
        return children.Count == 0 ? "" : $"These are {string.Join(", ", children)}.";
    }
}
