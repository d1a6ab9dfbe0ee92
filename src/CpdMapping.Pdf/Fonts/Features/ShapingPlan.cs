namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>The lookups of a font for one kind of text, in their order. Immutable, safe to share.</summary>
internal sealed class ShapingPlan
{
    // Far more than fonts have; a font beyond it is not honest and gets the first of them.
    private const int MostLookups = 1024;
    private const int Bits = 64;

    private readonly GlyphDefinitions _definitions;
    private readonly Step[] _substitutions;
    private readonly Step[] _positions;
    private readonly ulong[] _substitutionStarts;
    private readonly ulong[] _positionStarts;
    private readonly Func<int, Lookup> _substitutionAt;
    private readonly Func<int, Lookup> _positionAt;
    private readonly PlainKerning? _kerning;
    private readonly bool _passesJoiners;
    private readonly bool _placesMarks;
    private readonly bool _rightToLeft;

    public ShapingPlan(
        FeatureRequest request,
        GlyphDefinitions definitions,
        FeatureTable? substitutions,
        FeatureTable? positions,
        PlainKerning? kerning,
        int glyphCount)
    {
        _definitions = definitions;
        _rightToLeft = request.RightToLeft;
        _passesJoiners = !FeatureStages.IsJoined(request.Script);
        _substitutionAt = substitutions is null ? _ => Lookup.Empty : substitutions.LookupAt;
        _positionAt = positions is null ? _ => Lookup.Empty : positions.LookupAt;
        string[] scripts = FontTags.Scripts(request.Script);
        string[] languages = FontTags.Languages(request.Language);

        Dictionary<string, List<int>> substituting = substitutions?.FeaturesFor(scripts, languages) ?? [];
        var steps = new List<Step>();
        foreach ((string Tag, uint Mask)[] stage in FeatureStages.Substituting(request))
            AddStage(stage, substituting, FeatureTable.RequiredOf(substituting), _substitutionAt, steps);
        HasJoiningForms = substituting.ContainsKey("init") || substituting.ContainsKey("medi") || substituting.ContainsKey("fina");
        _substitutions = [.. steps];

        Dictionary<string, List<int>> placing = positions?.FeaturesFor(scripts, languages) ?? [];
        steps.Clear();
        (string, uint)[] places = Array.ConvertAll(FeatureStages.Placing(request), tag => (tag, FeatureStages.Everywhere));
        AddStage(places, placing, FeatureTable.RequiredOf(placing), _positionAt, steps);
        _placesMarks = placing.ContainsKey("mark");
        _kerning = request.Kerning && !request.RightToLeft && !placing.ContainsKey("kern") ? kerning : null;
        _positions = [.. steps];

        _substitutionStarts = Starts(_substitutions, glyphCount);
        _positionStarts = Starts(_positions, glyphCount);
    }

    /// <summary>Whether the font has forms for letters by their neighbours.</summary>
    public bool HasJoiningForms { get; }

    /// <summary>Lets the features put other glyphs in the place of those of the run.</summary>
    public void Substitute(LookupContext context)
    {
        if (_substitutions.Length == 0)
            return;
        context.Begin(_definitions, _substitutionAt, positioning: false, _passesJoiners, _rightToLeft);
        Run(context, _substitutions, _substitutionStarts);
    }

    /// <summary>Lets the features move the glyphs of the run, whose advances are set, and hangs marks on their letters.</summary>
    public void Place(LookupContext context)
    {
        if (_positions.Length > 0)
        {
            context.Begin(_definitions, _positionAt, positioning: true, _passesJoiners, _rightToLeft);
            Run(context, _positions, _positionStarts);
        }
        _kerning?.Apply(context.Buffer);
        Attachments.Resolve(context.Buffer, _rightToLeft, _placesMarks);
    }

    // A lookup runs only where a glyph of the run may begin it. What the lookups before it put in counts too.
    private static void Run(LookupContext context, Step[] steps, ulong[] starts)
    {
        ulong present = Present(context.Buffer, starts);
        foreach (Step step in steps)
        {
            if ((present & step.Bit) == 0)
                continue;
            bool changed = context.Run(step.Lookup, step.Mask, starts, step.Bit);
            if (changed && !context.Positioning)
                present = Present(context.Buffer, starts);
        }
    }

    private static ulong Present(GlyphBuffer buffer, ulong[] starts)
    {
        ulong present = 0;
        foreach (ref readonly GlyphSlot slot in buffer.Slots)
        {
            if (slot.Glyph < starts.Length)
                present |= starts[slot.Glyph];
        }
        return present;
    }

    private static ulong[] Starts(Step[] steps, int glyphCount)
    {
        ulong[] starts = new ulong[glyphCount];
        foreach (Step step in steps)
            step.Lookup.MarkStarts(starts, step.Bit);
        return starts;
    }

    private static void AddStage(
        (string Tag, uint Mask)[] stage,
        Dictionary<string, List<int>> features,
        IReadOnlyList<int> required,
        Func<int, Lookup> lookupAt,
        List<Step> steps)
    {
        var masks = new SortedDictionary<int, uint>();
        foreach ((string tag, uint mask) in stage)
        {
            if (features.TryGetValue(tag, out List<int>? lookups))
                Add(lookups, mask);
        }
        // What the font demands is done together with the features that all text has.
        if (Array.Exists(stage, f => f.Tag is "ccmp" or "kern" or "mark"))
            Add(required, FeatureStages.Everywhere);
        foreach ((int index, uint mask) in masks)
        {
            if (steps.Count < MostLookups)
                steps.Add(new Step(lookupAt(index), mask, 1UL << Math.Min(steps.Count, Bits - 1)));
        }

        void Add(IEnumerable<int> lookups, uint mask)
        {
            foreach (int lookup in lookups)
                masks[lookup] = masks.GetValueOrDefault(lookup) | mask;
        }
    }

    private readonly record struct Step(Lookup Lookup, uint Mask, ulong Bit);
}
