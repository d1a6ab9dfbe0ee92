using System.Collections.Immutable;
using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Text.Shaping;

namespace CpdMapping.Pdf.Text;

/// <summary>Turns text into glyphs.</summary>
internal static class TextShaper
{
    // The working memory of a thread; nothing in it outlives a call.
    [ThreadStatic]
    private static ItemShaper? s_shaper;

    /// <summary>Shapes a piece of a paragraph; what stands around the piece is looked at, so that joined letters join.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">Where the piece begins, in UTF-16 units.</param>
    /// <param name="length">How many units it has.</param>
    /// <param name="stack">The faces to try, in order.</param>
    /// <param name="levels">The level of each unit of the paragraph.</param>
    /// <param name="options">What the style asks.</param>
    /// <param name="missing">Takes what no face has; in its place stands a visible replacement.</param>
    public static ImmutableArray<ShapedRun> Shape(
        string text,
        int start,
        int length,
        IReadOnlyList<FontFace> stack,
        ReadOnlySpan<byte> levels,
        ShapingOptions options,
        MissingCharacters missing)
    {
        if (stack.Count == 0)
            throw new ArgumentException("Text is shaped with at least one face.", nameof(stack));
        ItemShaper shaper = s_shaper ??= new ItemShaper();
        var itemiser = new Itemiser(text, start, start + length, stack, levels);
        var runs = ImmutableArray.CreateBuilder<ShapedRun>(1);
        while (itemiser.TryNext(out TextItem item))
            runs.Add(shaper.Shape(text, item, options, missing));
        return runs.DrainToImmutable();
    }
}
