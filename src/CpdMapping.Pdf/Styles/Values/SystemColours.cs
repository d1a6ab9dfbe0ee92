using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Styles.Values;

/// <summary>The colours that a screen's system gives, as they are on paper.</summary>
internal static class SystemColours
{
    public static Colour? Find(string name) => name.ToLowerInvariant() switch
    {
        "canvas" or "field" or "buttonface" => Colour.White,
        "canvastext" or "fieldtext" or "buttontext" or "buttonborder" => Colour.Black,
        "linktext" => new Colour(0, 0, 238),
        "visitedtext" => new Colour(85, 26, 139),
        "graytext" => new Colour(109, 109, 109),
        "mark" => new Colour(255, 255, 0),
        "marktext" => Colour.Black,
        _ => null,
    };
}
