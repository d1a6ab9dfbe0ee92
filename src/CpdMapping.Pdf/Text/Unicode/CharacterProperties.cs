namespace CpdMapping.Pdf.Text.Unicode;

/// <summary>What the character database says of one character, as far as setting text asks.</summary>
/// <param name="Bidi">The bidirectional class.</param>
/// <param name="LineBreak">The line break class, with the classes that depend on context resolved as rule LB1 does by default.</param>
/// <param name="Script">The number of the script; see <see cref="Characters.ScriptTag"/>.</param>
/// <param name="Joining">How the letter joins its neighbours.</param>
/// <param name="CombiningClass">The canonical combining class, zero for what is no mark.</param>
/// <param name="Grapheme">The class for grapheme clusters.</param>
/// <param name="Conjunct">The class for Indic conjuncts.</param>
/// <param name="Traits">Small properties.</param>
internal readonly record struct CharacterProperties(
    BidiClass Bidi,
    LineBreakClass LineBreak,
    byte Script,
    JoiningType Joining,
    byte CombiningClass,
    GraphemeClass Grapheme,
    ConjunctClass Conjunct,
    CharacterTraits Traits)
{
    public bool Has(CharacterTraits traits) => (Traits & traits) != CharacterTraits.None;
}
