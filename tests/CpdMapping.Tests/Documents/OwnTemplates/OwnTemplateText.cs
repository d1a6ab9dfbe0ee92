using CpdMapping.Documents.OwnTemplates;
using CpdMapping.Files;

namespace CpdMapping.Tests.Documents.OwnTemplates;

/// <summary>The files of a template that use all that there is, and their readers.</summary>
internal static class OwnTemplateText
{
    public const string Manifest = """
        format: 1
        id: our-certificate
        version: 3
        view: certificate
        media-type: text/html
        languages: [en, cy]
        room: {name: 60, title: 90, lines: 40}

        """;

    public const string Style = """
        format: 1
        colours:
          ink: "#101010"
          soft: "#333333"
          accent: "#5a2a00"
          deep: "#002b5a"
          line: "#cccccc"
          paper: "#FFFFFF"
          wash: "#f8f8f8"
          tint: "#eeeeff"
        fonts:
          headings: [Georgia, Source Serif 4]
          text: [Segoe UI]
          files: [ours.ttf]
        logo: {file: logo.png, text: The Example School}
        signatures:
          - {name: Alex Example, role: Head of learning, file: alex.png}

        """;

    public static Sequence<Problem> ReadManifest(string text) => Read(text, ManifestReader.Read).Problems;

    public static Sequence<Problem> ReadStyle(string text) => StyleOf(text).Problems;

    /// <summary>Reads a house style in whose folder every picture and font is there.</summary>
    public static (HouseStyle? Style, Sequence<Problem> Problems) StyleOf(string text) =>
        Read(text, (root, problems) => new HouseStyleReader((_, _) => "data:image/png;base64,AA==", (name, _) => new(name, [(0x20, 0x7E)])).Read(root, problems));

    private static (T? Value, Sequence<Problem> Problems) Read<T>(string text, Func<Node?, ProblemList, T?> read) where T : class
    {
        var problems = new ProblemList();
        var value = read(NodeReader.Parse("f.yaml", text, ReadLimits.Default, problems), problems);
        return (value, problems.ToSequence());
    }
}
