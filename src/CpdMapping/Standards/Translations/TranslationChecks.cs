using CpdMapping.Files;

namespace CpdMapping.Standards.Translations;

/// <summary>Lays a translation beside its edition: items that do not exist, are missing or are called otherwise now, and numbers that differ.</summary>
internal static class TranslationChecks
{
    public static IEnumerable<Problem> Of(StandardsLibrary library, EditionTranslation translation)
    {
        var problems = new ProblemList();
        if (library.TryGet(translation.Edition, out Edition? edition))
        {
            for (var i = 0; i < translation.Labels.Count; i++)
                Label(edition, translation.Labels[i], translation.Places[i], problems);
            Missing(edition, translation, problems);
        }
        else
            problems.Error(
                StandardsCodes.TranslationOfNothing, translation.Place, $"The edition '{translation.Edition}' is not loaded; the data set is '{library.DataSet}'.",
                "The edition that is translated was expected.", "Correct the reference, or load the edition too.");
        return problems.ToSequence();
    }

    private static void Label(Edition edition, StandardTranslation label, Place place, ProblemList problems)
    {
        if (!edition.TryGet(label.Ref.Code, out var standard))
        {
            var near = Nearest.To(label.Ref.Code, edition.Standards.Select(item => item.Ref.Code));
            problems.Error(
                StandardsCodes.TranslationOfNothing, place, $"'{edition.Ref}' has no standard '{label.Ref.Code}'.", "", near is null ? "Take it out." : $"Did you mean '{near}'?");
            return;
        }
        if (!label.IsOf(standard))
            problems.Warning(
                StandardsCodes.StaleTranslation, place, $"This translates {Excerpt.Of(label.Of)}, and '{standard.Ref}' is '{standard.Name}' now.",
                "A translation of what the item is called now was expected; until then the English name is printed.", $"Translate it anew, and write 'of: \"{standard.Name}\"'.");
        else if (label.Title is { } title && Numbers(title) is var theirs && Numbers(standard.Name) is var ours && theirs != ours)
            problems.Warning(
                StandardsCodes.NumbersDiffer, place, $"The title holds {Said(theirs)}, and '{standard.Name}' holds {Said(ours)}.", "The same numbers were expected.");
    }

    private static void Missing(Edition edition, EditionTranslation translation, ProblemList problems)
    {
        var missing = edition.Standards
            .Where(item => item.Title is not null && !(translation.TryGet(item.Ref.Code, out var label) && label.Title is not null))
            .Select(item => item.Ref.Code).ToList();
        if (missing.Count > 0)
            problems.Note(
                StandardsCodes.NotTranslated, translation.Place, $"Not translated: {string.Join(", ", missing)} of '{edition.Ref}'.", "", "Their English titles are printed until they are.");
    }

    // The numbers in a text, in order of size, since languages order words differently.
    private static string Numbers(string text) => string.Join(", ", new string([.. text.Select(sign => char.IsAsciiDigit(sign) ? sign : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    private static string Said(string numbers) => numbers.Length == 0 ? "no number" : numbers;
}
