namespace CpdMapping.Standards.Translations;

/// <summary>What a standard is called, and in which language that is.</summary>
/// <param name="Text">The name to print.</param>
/// <param name="Language">The tag of the language that it is in (BCP 47): the one that was asked for, or <c>en</c>.</param>
/// <param name="Basis">What the name rests on.</param>
public sealed record StandardName(string Text, string Language, Basis Basis);
