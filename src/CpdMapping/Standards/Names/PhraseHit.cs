namespace CpdMapping.Standards.Names;

/// <summary>A catalogue's name that stands in a text.</summary>
/// <param name="From">The place of its first word.</param>
/// <param name="To">The place after its last word.</param>
/// <param name="Phrase">The name.</param>
internal readonly record struct PhraseHit(int From, int To, Phrase Phrase);
