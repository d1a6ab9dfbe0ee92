using CpdMapping.Auditing;

namespace CpdMapping.Documents.Forms;

/// <summary>A text that a body asks for beside the pieces, as far as it is written.</summary>
/// <param name="Asked">Which text it is, and how long it may be.</param>
/// <param name="Text">The text; null where it is still to be written.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record FormText(SchemeText Asked, string? Text)
{
    /// <summary>Gets the number of words: what has a letter or a digit, parted by spaces.</summary>
    public int Words { get; } = WordCount.Of(Text);

    /// <summary>Gets by how many words the text is too long; 0 where it is not.</summary>
    public int WordsOver => Math.Max(0, Words - Asked.MostWords.Value);
}
