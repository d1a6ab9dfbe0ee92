using CpdMapping.Standards.Translations;

namespace CpdMapping.Standards;

public sealed partial class StandardsLibrary
{
    private readonly Companions<EditionTranslation> translations;

    /// <summary>Gets the translations in the order of their editions, then of their languages. They are read when they are first asked for.</summary>
    public Sequence<EditionTranslation> Translations => translations.All;

    /// <summary>Gets the translation of an edition.</summary>
    /// <param name="edition">The edition, such as <c>pcf@2018</c>.</param>
    /// <param name="language">The tag of the language, such as <c>cy</c>.</param>
    /// <returns>The translation; null where none is loaded.</returns>
    public EditionTranslation? Translation(EditionRef edition, string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return translations.Find(CompanionKinds.TranslationId(edition, language));
    }

    /// <summary>Gives what a standard is called in a language, or in English where that is not known.</summary>
    /// <param name="language">The tag of the language, such as <c>cy</c>.</param>
    /// <param name="standard">The standard, such as <c>pcf@2018/7</c>.</param>
    /// <remarks>A translation of what the standard was called before is passed over.</remarks>
    /// <exception cref="StandardNotFoundException">The edition is not loaded or has no such standard.</exception>
    public StandardName NameIn(string language, StandardRef standard)
    {
        var english = this[standard];
        return Translation(standard.Edition, language) is { } translation && translation.TryGet(standard.Code, out var label) && label.Title is { } title && label.IsOf(english)
            ? new(title, language, label.Basis)
            : new(english.Name, "en", english.Title?.Basis ?? english.Code.Basis);
    }
}
