using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Fonts.Features;

namespace CpdMapping.Pdf.Text.Shaping;

/// <summary>Sets Arabic by the characters that stand for joined forms, for fonts that have those and no features.</summary>
internal static class PresentationForms
{
    private const int FirstForm = 0xFE80;
    private const int Lam = 0x644;

    // How many forms each letter from U+0621 to U+064A has; the forms stand one after another in Unicode.
    private const string FormCounts = "122224242444442222444444440000004444444224";

    private static readonly Dictionary<int, int> Isolated = FindIsolated();

    /// <summary>Puts the form of each letter in its place where the font has it. The forms have been found before.</summary>
    public static void Apply(GlyphBuffer buffer, FontFile font, GlyphDefinitions definitions)
    {
        for (int i = 0; i < buffer.Count; i++)
        {
            if (TryLigate(buffer, i, font, definitions))
                continue;
            ref GlyphSlot slot = ref buffer[i];
            if (!Isolated.TryGetValue(slot.CodePoint, out int form))
                continue;
            int glyph = font.GlyphFor(form + Step(slot.Mask));
            if (glyph != 0)
                buffer.Replace(i, glyph, definitions);
        }
    }

    private static int Step(uint mask)
    {
        if ((mask & FeatureStages.Final) != 0)
            return 1;
        if ((mask & FeatureStages.Initial) != 0)
            return 2;
        return (mask & FeatureStages.Medial) != 0 ? 3 : 0;
    }

    // A lam and an alef are always written as one.
    private static bool TryLigate(GlyphBuffer buffer, int index, FontFile font, GlyphDefinitions definitions)
    {
        if (buffer[index].CodePoint != Lam || index + 1 == buffer.Count)
            return false;
        int form = buffer[index + 1].CodePoint switch
        {
            0x622 => 0xFEF5,
            0x623 => 0xFEF7,
            0x625 => 0xFEF9,
            0x627 => 0xFEFB,
            _ => 0,
        };
        if (form == 0)
            return false;
        bool joined = (buffer[index].Mask & (FeatureStages.Medial | FeatureStages.Final)) != 0;
        int glyph = font.GlyphFor(joined ? form + 1 : form);
        if (glyph == 0)
            return false;
        buffer.Join([index, index + 1], glyph, definitions);
        return true;
    }

    private static Dictionary<int, int> FindIsolated()
    {
        var isolated = new Dictionary<int, int>
        {
            // Letters of Persian, Urdu and Kurdish, which stand elsewhere.
            [0x67E] = 0xFB56,
            [0x686] = 0xFB7A,
            [0x698] = 0xFB8A,
            [0x6A9] = 0xFB8E,
            [0x6AF] = 0xFB92,
            [0x6CC] = 0xFBFC,
        };
        int form = FirstForm;
        for (int i = 0; i < FormCounts.Length; i++)
        {
            int count = FormCounts[i] - '0';
            if (count > 0)
                isolated.Add(0x621 + i, form);
            form += count;
        }
        return isolated;
    }
}
