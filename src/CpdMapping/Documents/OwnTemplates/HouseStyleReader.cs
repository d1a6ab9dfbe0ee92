using System.Text.RegularExpressions;
using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Documents.OwnTemplates;

/// <summary>Reads <c>house-style.yaml</c>.</summary>
/// <param name="image">Gives a picture's <c>data:</c> URL by its name, or null after reporting.</param>
/// <param name="font">Gives a font by its file's name, or null after reporting.</param>
internal sealed partial class HouseStyleReader(Func<string, Place, string?> image, Func<string, Place, StyleFontFile?> font)
{
    private const int MostFonts = 12;
    private const int MostSignatures = 4;

    public HouseStyle? Read(Node? root, ProblemList problems)
    {
        if (root is null)
            return null;
        var map = MapReader.Of(root, problems, "The file");
        if (root is not MapNode || !map.HasFormat(1))
            return null;
        var shipped = HouseStyle.Default;
        var style = new HouseStyle
        {
            Colours = map.OptionalMap("colours") is { } colours ? new ColourReader(colours).Read() : shipped.Colours,
            Fonts = map.Part("fonts", Fonts) ?? shipped.Fonts,
            Logo = map.OptionalMap("logo") is { } logo ? Logo(logo) : null,
            Signatures = map.Parts("signatures", Signature),
        };
        AtMost(map, "signatures", style.Signatures.Count, MostSignatures);
        map.Done();
        return style;
    }

    private StyleFonts Fonts(MapReader map) => new()
    {
        Headings = Names(map, "headings", HouseStyle.Default.Fonts.Headings),
        Text = Names(map, "text", HouseStyle.Default.Fonts.Text),
        Files = Files(map),
    };

    private static Sequence<string> Names(MapReader map, string key, Sequence<string> otherwise)
    {
        var names = map.List(key, node =>
        {
            var name = map.AsText(key, node) ?? "";
            if (name.Length > 0 && !FontName().IsMatch(name))
                map.Problems.Error(OwnTemplateCodes.BadFontName, node.Place, $"The font is {MapReader.Describe(node)}.", "A font's name was expected: letters, digits, spaces and hyphens, 64 at most, a letter first.", "Write each font as an item of its own.");
            return name;
        });
        AtMost(map, key, names.Count, MostFonts);
        return names.IsEmpty ? otherwise : names;
    }

    private Sequence<StyleFontFile> Files(MapReader map)
    {
        var files = map.List("files", node => FileName(map, map.AsText("files", node) ?? "", node.Place) is { } name ? font(name, node.Place) : null);
        AtMost(map, "files", files.Count, MostFonts);
        return files.OfType<StyleFontFile>().ToSequence();
    }

    private StyleImage? Logo(MapReader map)
    {
        var picture = Picture(map, map.Line("text"));
        map.Done();
        return picture;
    }

    private StyleSignature Signature(MapReader map) => new(map.Line("name"), map.OptionalLine("role"), map.Has("file") ? Picture(map, "") : null);

    private StyleImage? Picture(MapReader map, string text)
    {
        var place = map.PlaceOf("file");
        return FileName(map, map.Line("file"), place) is { } file && image(file, place) is { } data ? new(data, text) : null;
    }

    // The name, if it is one; null after reporting, here or before.
    private static string? FileName(MapReader map, string file, Place place)
    {
        if (file.Length == 0)
            return null;
        if (FilePattern().IsMatch(file))
            return file;
        map.Problems.Error(OwnTemplateCodes.BadFileName, place, $"The file is {MapReader.Describe(new ScalarNode(default, file, ScalarKind.Quoted))}.",
            "The name of a file in the template's folder was expected: letters, digits, full stops, hyphens and underscores, no path.");
        return null;
    }

    private static void AtMost(MapReader map, string key, int count, int most)
    {
        if (count > most)
            map.Problems.Error(OwnTemplateCodes.TooMany, map.PlaceOf(key), $"'{key}' has {count} items.", $"At most {most} were expected.");
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9 -]{0,63}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FontName();

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FilePattern();
}
