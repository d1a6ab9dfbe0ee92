namespace CpdMapping.Documents.Views;

/// <summary>A question of a body's form with its answer, to print.</summary>
/// <param name="Label">The question, in our words.</param>
/// <param name="Paragraphs">The answer; empty where nothing is written.</param>
/// <param name="Words">How many words there are: one sentence; null where they are not counted.</param>
public sealed record FormFieldView(string Label, Sequence<string> Paragraphs, string? Words);
