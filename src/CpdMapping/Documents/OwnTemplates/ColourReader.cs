using System.Globalization;
using CpdMapping.Files;

namespace CpdMapping.Documents.OwnTemplates;

/// <summary>Reads the colours of a house style, and measures each colour of text against each ground.</summary>
internal sealed class ColourReader(MapReader map)
{
    private const double Enough = 4.5; // level AA of WCAG 2 for text of any size

    public StyleColours Read()
    {
        var shipped = HouseStyle.Default.Colours;
        var colours = new StyleColours
        {
            Ink = Of("ink", shipped.Ink),
            Soft = Of("soft", shipped.Soft),
            Accent = Of("accent", shipped.Accent),
            Deep = Of("deep", shipped.Deep),
            Line = Of("line", shipped.Line),
            Paper = Of("paper", shipped.Paper),
            Wash = Of("wash", shipped.Wash),
            Tint = Of("tint", shipped.Tint),
        };
        map.Done();
        foreach (var text in new[] { ("ink", colours.Ink), ("soft", colours.Soft), ("accent", colours.Accent), ("deep", colours.Deep) })
            foreach (var ground in new[] { ("paper", colours.Paper), ("wash", colours.Wash), ("tint", colours.Tint) })
                Measure(text, ground);
        return colours;
    }

    private string Of(string key, string otherwise) =>
        map.Parsed<Colour>(key, required: false, Colour.TryParse, OwnTemplateCodes.BadColour, "A colour was expected, as \"#18222e\".")?.ToString() ?? otherwise;

    private void Measure((string Name, string Value) text, (string Name, string Value) ground)
    {
        // Both are written by Colour or by the default.
        if (!Colour.TryParse(text.Value, out var front) || !Colour.TryParse(ground.Value, out var back) || front.ContrastWith(back) is var contrast && contrast >= Enough)
            return;
        // Rounded down, so that 4.499 is not said to be 4.5.
        var shown = (Math.Floor(contrast * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);
        map.Problems.Error(
            OwnTemplateCodes.LowContrast,
            map.PlaceOf(map.Has(text.Name) ? text.Name : ground.Name),
            $"'{text.Name}' {text.Value} on '{ground.Name}' {ground.Value} has a contrast of {shown} to 1.",
            "At least 4.5 to 1 was expected, so that text can be read.",
            "Make one darker or the other lighter.");
    }
}
