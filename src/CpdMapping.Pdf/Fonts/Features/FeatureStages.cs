namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Which features are used and in which order: all of one stage are done before the next begins.</summary>
internal static class FeatureStages
{
    public const uint Everywhere = 0x1;
    public const uint Isolated = 0x2;
    public const uint Final = 0x4;
    public const uint Medial = 0x8;
    public const uint Initial = 0x10;

    /// <summary>Characters that have a mirror picture and no character of their own for it.</summary>
    public const uint Mirrored = 0x20;

    /// <summary>Figures before a fraction slash.</summary>
    public const uint Numerator = 0x40;

    /// <summary>Figures after a fraction slash.</summary>
    public const uint Denominator = 0x80;

    /// <summary>The figures and the slash of a fraction.</summary>
    public const uint Fraction = 0x100;

    /// <summary>The features that substitute glyphs, each with the glyphs that it may begin at.</summary>
    public static List<(string Tag, uint Mask)[]> Substituting(FeatureRequest request)
    {
        bool joins = IsJoined(request.Script);
        var stages = new List<(string, uint)[]>();
        List<(string, uint)> first = request.RightToLeft
            ? [("rtla", Everywhere), ("rtlm", Mirrored)]
            : [("ltra", Everywhere), ("ltrm", Everywhere)];
        first.AddRange([("numr", Numerator), ("dnom", Denominator), ("frac", Fraction)]);
        List<(string, uint)> last = joins ? [] : first;
        if (joins)
        {
            stages.Add([.. first]);
            stages.Add([("ccmp", Everywhere), ("locl", Everywhere)]);
            stages.Add([("isol", Isolated)]);
            stages.Add([("fina", Final)]);
            stages.Add([("medi", Medial)]);
            stages.Add([("init", Initial)]);
            stages.Add([("rlig", Everywhere)]);
        }
        last.AddRange([("calt", Everywhere), ("rclt", Everywhere)]);
        if (!joins)
            last.AddRange([("ccmp", Everywhere), ("locl", Everywhere), ("rlig", Everywhere)]);
        if (request.Ligatures)
            last.AddRange([("liga", Everywhere), ("clig", Everywhere)]);
        if (request.TabularFigures)
            last.Add(("tnum", Everywhere));
        stages.Add([.. last]);
        return stages;
    }

    /// <summary>The features that place glyphs.</summary>
    public static string[] Placing(FeatureRequest request) => request.Kerning
        ? ["curs", "dist", "kern", "abvm", "blwm", "mark", "mkmk"]
        : ["curs", "dist", "abvm", "blwm", "mark", "mkmk"];

    /// <summary>Whether the letters of a script take a form by their neighbours.</summary>
    public static bool IsJoined(string script) => script is "Arab" or "Syrc" or "Mong" or "Nkoo" or "Mand" or "Mani" or "Phag" or "Phlp"
        or "Adlm" or "Rohg" or "Sogd" or "Chrs" or "Ougr";
}
