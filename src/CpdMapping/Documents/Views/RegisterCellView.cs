namespace CpdMapping.Documents.Views;

/// <summary>A learner's part in a session.</summary>
/// <param name="Text">The time attended, or that the learner was absent.</param>
/// <param name="Present">Whether the learner took part.</param>
public sealed record RegisterCellView(string Text, bool Present);
