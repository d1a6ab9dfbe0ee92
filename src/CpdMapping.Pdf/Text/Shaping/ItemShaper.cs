using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Fonts.Features;
using CpdMapping.Pdf.Text.Unicode;

namespace CpdMapping.Pdf.Text.Shaping;

/// <summary>Shapes one piece of text. One is used by one thread at a time, for many pieces.</summary>
internal sealed class ItemShaper
{
    private const char FirstCombining = '\u0300';
    private const int FractionSlash = 0x2044;

    private readonly LookupContext _context = new();
    private readonly int[] _cluster = new int[64];

    public ShapedRun Shape(string text, TextItem item, ShapingOptions options, MissingCharacters missing)
    {
        FontFile font = item.Face.File;
        FontFeatures features = font.Features;
        bool rightToLeft = (item.Level & 1) != 0;
        string script = Characters.ScriptTag(item.Script);
        ShapingPlan plan = features.PlanFor(
            new FeatureRequest(script, options.Language, rightToLeft, options.Kerning, options.Ligatures, options.TabularFigures));

        GlyphBuffer buffer = _context.Buffer;
        buffer.Clear();
        Fill(text, item, features.Definitions, missing);
        if (rightToLeft)
            Mirror(font, features.Definitions);
        if (FeatureStages.IsJoined(script))
        {
            LetterJoining.SetForms(buffer, text.AsSpan(0, item.Start), text.AsSpan(item.End));
            if (!plan.HasJoiningForms)
                PresentationForms.Apply(buffer, font, features.Definitions);
        }
        SetFractions(buffer);
        plan.Substitute(_context);
        foreach (ref GlyphSlot slot in buffer.Slots)
            slot.Advance = slot.Ignorable ? 0 : Advance(font, slot);
        plan.Place(_context);
        return new ShapedRun(item.Face, item.Start, item.End - item.Start, item.Level, Collect(buffer, font.GlyphCount));
    }

    // Figures around a fraction slash; where the font has no fractions the marks mean nothing.
    private static void SetFractions(GlyphBuffer buffer)
    {
        for (int i = 0; i < buffer.Count; i++)
        {
            if (buffer[i].CodePoint != FractionSlash)
                continue;
            buffer[i].Mask |= FeatureStages.Fraction;
            for (int k = i - 1; k >= 0 && IsFigure(buffer[k]); k--)
                buffer[k].Mask |= FeatureStages.Fraction | FeatureStages.Numerator;
            for (int k = i + 1; k < buffer.Count && IsFigure(buffer[k]); k++)
                buffer[k].Mask |= FeatureStages.Fraction | FeatureStages.Denominator;
        }
    }

    private static bool IsFigure(in GlyphSlot slot) => Characters.Of(slot.CodePoint).LineBreak == LineBreakClass.NU;

    private static int Advance(FontFile font, in GlyphSlot slot)
    {
        int space = slot.CodePoint >= 0xA0 ? CharacterFallback.SpaceAdvance(font, slot.CodePoint) : -1;
        return space >= 0 ? space : font.AdvanceOf(slot.Glyph);
    }

    // What shows nothing by itself has no glyph. Nor has what a broken feature put in: a glyph that the font lacks, or its empty box.
    private static bool Shows(in GlyphSlot slot, int glyphCount) => !slot.Ignorable && slot.Glyph > 0 && slot.Glyph < glyphCount;

    private static ImmutableArray<ShapedGlyph> Collect(GlyphBuffer buffer, int glyphCount)
    {
        int count = 0;
        foreach (ref readonly GlyphSlot slot in buffer.Slots)
            count += Shows(slot, glyphCount) ? 1 : 0;
        var glyphs = new ShapedGlyph[count];
        int place = 0;
        foreach (ref readonly GlyphSlot slot in buffer.Slots)
        {
            if (Shows(slot, glyphCount))
                glyphs[place++] = new ShapedGlyph(slot.Glyph, slot.Cluster, slot.Advance, slot.XOffset, slot.YOffset);
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(glyphs);
    }

    private void Fill(string text, TextItem item, GlyphDefinitions definitions, MissingCharacters missing)
    {
        FontFile font = item.Face.File;
        for (int place = item.Start; place < item.End;)
        {
            char c = text[place];
            // Most characters stand alone and have a glyph.
            if (c is >= ' ' and < FirstCombining && c != '\u00AD' && (place + 1 >= item.End || text[place + 1] < FirstCombining)
                && font.GlyphFor(c) is var glyph and not 0)
            {
                Add(c, glyph, place, definitions, ignorable: false);
                place++;
                continue;
            }
            int end = place + Graphemes.Next(text.AsSpan(place, item.End - place), 0);
            AddCluster(text, place, end, font, definitions, missing);
            place = end;
        }
    }

    private void AddCluster(string text, int start, int end, FontFile font, GlyphDefinitions definitions, MissingCharacters missing)
    {
        int count = 0;
        for (int i = start; i < end;)
        {
            _cluster[count++] = Characters.At(text, i, out int length);
            i += length;
            // A cluster longer than any writing has is set piece by piece.
            if (count == _cluster.Length - 8 || i >= end)
            {
                if (count > 1 || font.GlyphFor(_cluster[0]) == 0)
                    count = Normaliser.Normalise(font, _cluster, count);
                for (int k = 0; k < count; k++)
                    AddCharacter(_cluster[k], text, start, end, font, definitions, missing);
                count = 0;
            }
        }
    }

    private void AddCharacter(
        int codePoint, string text, int start, int end, FontFile font, GlyphDefinitions definitions, MissingCharacters missing)
    {
        bool ignorable = Characters.Of(codePoint).Has(CharacterTraits.Ignorable | CharacterTraits.Control);
        int glyph = CharacterFallback.GlyphFor(font, codePoint);
        if (glyph == 0 && !ignorable)
        {
            missing.Add(codePoint, start, text[start..end]);
            glyph = font.GlyphFor(FaceChooser.Replacement) is var first and not 0 ? first : font.GlyphFor(FaceChooser.SecondReplacement);
            // A font without even a question mark shows nothing: never a box.
            if (glyph == 0)
                return;
        }
        Add(codePoint, glyph, start, definitions, ignorable);
    }

    private void Add(int codePoint, int glyph, int cluster, GlyphDefinitions definitions, bool ignorable)
    {
        ref GlyphSlot slot = ref _context.Buffer.Add();
        slot.CodePoint = codePoint;
        slot.Glyph = glyph;
        slot.Cluster = cluster;
        slot.Mask = FeatureStages.Everywhere;
        slot.Ignorable = ignorable;
        if (definitions.KnowsKinds)
            slot.Kind = definitions.KindOf(glyph);
        else
            slot.Kind = Characters.Of(codePoint).Bidi == BidiClass.NSM ? GlyphKind.Mark : GlyphKind.Base;
    }

    private void Mirror(FontFile font, GlyphDefinitions definitions)
    {
        for (int i = 0; i < _context.Buffer.Count; i++)
        {
            ref GlyphSlot slot = ref _context.Buffer[i];
            int mirror = Characters.Mirror(slot.CodePoint);
            int glyph = mirror == slot.CodePoint ? 0 : font.GlyphFor(mirror);
            if (glyph != 0 && !slot.Ignorable)
                _context.Buffer.Replace(i, glyph, definitions);
            else
                slot.Mask |= FeatureStages.Mirrored;
        }
    }
}
