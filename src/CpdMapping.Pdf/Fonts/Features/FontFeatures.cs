using System.Collections.Concurrent;

namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>What a font does with sequences of glyphs. Safe to share.</summary>
internal sealed class FontFeatures
{
    private readonly FeatureTable? _substitutions;
    private readonly FeatureTable? _positions;
    private readonly PlainKerning? _kerning;
    private readonly int _glyphCount;
    private readonly ConcurrentDictionary<FeatureRequest, ShapingPlan> _plans = new();

    public FontFeatures(FontTables tables, int glyphCount)
    {
        _glyphCount = glyphCount;
        Definitions = GlyphDefinitions.Read(tables.Optional("GDEF"), glyphCount);
        _kerning = PlainKerning.Read(tables.Optional("kern"));
        _substitutions = FeatureTable.Read(tables.Optional("GSUB"), SubstitutionReader.Read, SubstitutionReader.Extension);
        _positions = FeatureTable.Read(tables.Optional("GPOS"), PositioningReader.Read, PositioningReader.Extension);
    }

    public GlyphDefinitions Definitions { get; }

    /// <summary>The lookups for what a text asks, in their order; made once for each request.</summary>
    public ShapingPlan PlanFor(FeatureRequest request) =>
        _plans.TryGetValue(request, out ShapingPlan? plan)
            ? plan
            : _plans.GetOrAdd(request, new ShapingPlan(request, Definitions, _substitutions, _positions, _kerning, _glyphCount));
}
