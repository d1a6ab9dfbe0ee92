using System.Text.RegularExpressions;
using CpdMapping.Files;

namespace CpdMapping.Documents.OwnTemplates;

/// <summary>Turns a shipped layout into one that takes its colours, fonts, logo and signatures from a house style, and looks the same until that is changed.</summary>
internal static partial class TemplateStart
{
    // What the shipped style sheets call the colours of a house style.
    private static readonly (string Variable, string Colour, string Means)[] Colours =
    [
        ("ink", "ink", "text"),
        ("soft", "soft", "text that matters less"),
        ("gold", "accent", "main headings and codes"),
        ("deep", "deep", "names, minor headings and links"),
        ("line", "line", "rules and borders, which carry no meaning"),
        ("paper", "paper", "the ground of the page"),
        ("wash", "wash", "the ground of a part that is set off"),
        ("tint", "tint", "the ground of a cell or bar that says yes"),
    ];

    public static Sequence<OutputFile> Of(GalleryTemplate from, string id)
    {
        var layout = Foot().Replace(Shipped(from.File), "{{ page.words.template }} {{ template.id }} {{ template.version }}");
        var parts = PartsOf(layout);
        var manifest = new OutputFile("template.yaml", Manifest(from, id));
        if (from.MediaType != "text/html")
            return [manifest, new("layout.scriban", layout), .. parts];
        var colours = Colours.Select(colour => (colour.Colour, colour.Means, Value: parts.Select(part => part.Text).Prepend(layout).Select(text => ValueOf(text, colour.Variable)).FirstOrDefault(value => value is not null)));
        var lines = string.Join('\n', colours.Where(colour => colour.Value is not null).Select(colour => $"  {colour.Colour + ":",-8}\"{colour.Value}\"   # {colour.Means}"));
        layout = Before("</style>", "{{~ include 'house-style' ~}}", Styled(layout));
        layout = layout.Contains(Inner, StringComparison.Ordinal) ? After(Inner, "{{~ include 'logo' ~}}", layout) : After(Main().Match(layout).Value, "{{~ include 'logo' ~}}", layout);
        layout = Before("<footer class=\"foot\">", "{{~ include 'signatures' ~}}", layout);
        return
        [
            manifest,
            new("house-style.yaml", HouseStyleStart.File.Replace("COLOURS", lines, StringComparison.Ordinal)),
            new("layout.scriban", layout),
            new("house-style.scriban", HouseStyleStart.Sheet),
            new("logo.scriban", HouseStyleStart.Logo),
            new("signatures.scriban", HouseStyleStart.Signatures),
            .. parts.Select(part => new OutputFile(part.Name, Styled(part.Text))),
        ];
    }

    // The shipped parts that a layout includes, and those that these include, each once.
    private static List<OutputFile> PartsOf(string layout)
    {
        var parts = new List<OutputFile>();
        var texts = new Queue<string>([layout]);
        while (texts.TryDequeue(out var text))
            foreach (var name in Include().Matches(text).Select(match => $"{match.Groups["name"].Value}.scriban").Where(name => !parts.Exists(part => part.Name == name)))
            {
                parts.Add(new(name, Shipped(name)));
                texts.Enqueue(parts[^1].Text);
            }
        return parts;
    }

    private static string Shipped(string file) => DocumentTemplates.Read(file).ReplaceLineEndings("\n");

    // The text with the house style's values in place of its own.
    private static string Styled(string text)
    {
        foreach (var (variable, colour, _) in Colours)
            if (ValueOf(text, variable) is { } value)
                text = text
                    .Replace($"--{variable}: {value};", $"--{variable}: {{{{ style.colours.{colour} }}}};", StringComparison.Ordinal)
                    .Replace($"=\"{value}\"", $"=\"{{{{ style.colours.{colour} }}}}\"", StringComparison.Ordinal);
        return Fonts("sans", "text", Fonts("serif", "headings", text));
    }

    private const string Inner = "<div class=\"inner\">\n";

    private static string Manifest(GalleryTemplate from, string id) => $"""
        # A template of your own. The page itself is layout.scriban, its parts are the other files that end in .scriban.
        # After a change run: cpd template check FOLDER, and look at it: cpd template preview FOLDER --out preview.html
        format: 1
        id: {id}
        version: 1                     # raise it when the layout or its meaning changes: every document names it
        view: {from.View}
        media-type: {from.MediaType}
        languages: [en, cy]            # those that your own words in the layout are fit for

        """ + Room(from);

    // Only certificates have a pre-flight.
    private static string Room(GalleryTemplate from) => from.View != "certificate" ? "" : """
        # room:                        # what fits on the page; 'cpd certificate --check' lists what does not
        #   name: 250                  # characters of a learner's name
        #   title: 250                 # characters of a course's title
        #   lines: 104                 # lines of standards: one for each edition and each 40 characters of a name

        """;

    private static string? ValueOf(string text, string variable) =>
        Regex.Match(text, $"--{variable}: (#[0-9a-f]{{6}});", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) is { Success: true } found ? found.Groups[1].Value : null;

    private static string Fonts(string variable, string role, string text)
    {
        var start = text.IndexOf($"--{variable}: ", StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(';', start);
        var generic = variable == "sans" ? "sans-serif" : variable;
        return end < 0 ? text : $"{text[..start]}--{variable}: {{{{ for font in style.fonts.{role} }}}}\"{{{{ font }}}}\", {{{{ end }}}}{generic}{text[end..]}";
    }

    private static string Before(string mark, string line, string text)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? text : $"{text[..at]}{line}\n{text[at..]}";
    }

    private static string After(string mark, string line, string text)
    {
        var at = mark.Length == 0 ? -1 : text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? text : $"{text[..(at + mark.Length)]}{line}\n{text[(at + mark.Length)..]}";
    }

    [GeneratedRegex(@"\{\{ page\.words\.template \}\} [a-z-]+ [0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Foot();

    [GeneratedRegex(@"include '(?<name>[a-z-]+)'", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Include();

    [GeneratedRegex(@"<main[^\n]*>\n", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Main();
}
