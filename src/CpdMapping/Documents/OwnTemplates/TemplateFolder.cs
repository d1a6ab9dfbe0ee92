using System.Globalization;
using CpdMapping.Documents.Templating;
using CpdMapping.Files;

namespace CpdMapping.Documents.OwnTemplates;

/// <summary>Reads a template of one's own from its folder: <c>template.yaml</c>, <c>layout.scriban</c>, its partials beside it, and, if there is one, <c>house-style.yaml</c>.</summary>
/// <remarks>
/// Only files that lie in the folder itself are read, none through a symbolic link. A partial is included by its name without <c>.scriban</c>.
/// A file may have 1 MiB, the layout with what it includes a million characters, a picture 512 KiB, a font 32 MiB, and the folder 50 templates.
/// </remarks>
public static class TemplateFolder
{
    private const string ManifestFile = "template.yaml";
    private const string StyleFile = "house-style.yaml";
    private const string LayoutName = "layout";
    private const string Extension = ".scriban";
    private const int MostFiles = 50;
    private const int MostCharacters = 1_000_000;

    private static readonly ReadLimits Limits = new() { MaxBytes = 1024 * 1024, MaxNodes = 10_000 };

    /// <summary>Reads a template.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The template.</returns>
    /// <exception cref="CpdFileException">There are errors; the exception lists all problems of all files.</exception>
    public static OwnTemplate Load(string folder) => TryLoad(folder).Value;

    /// <summary>Reads a template and says everything that is wrong with its folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The template, or the problems of all files, file by file.</returns>
    public static ParseResult<OwnTemplate> TryLoad(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var found = new List<Problem>();
        var files = FolderFiles.Under(folder, name => name.EndsWith(Extension, StringComparison.Ordinal), _ => false, "A folder with template.yaml and layout.scriban was expected.", found);
        if (found.Exists(problem => problem.Severity == ProblemSeverity.Error))
            return new(null, found.ToSequence());
        var manifest = Read(folder, ManifestFile, found, ManifestReader.Read, needed: true);
        var style = Read(folder, StyleFile, found, (root, problems) => Style(folder, problems).Read(root, problems), needed: false);
        var texts = Texts(folder, files, found);
        if (!texts.Remove(LayoutName, out var layout) && !files.Contains(PathOf(folder, LayoutName), StringComparer.Ordinal))
            found.Add(Missing(folder, $"{LayoutName}{Extension}"));
        if (manifest is null || layout is null)
            return new(null, found.Distinct().ToSequence());
        var options = new TemplateOptions
        {
            Includes = texts,
            MaxLength = MostCharacters,
            Constants = new Dictionary<string, object>(StringComparer.Ordinal) { ["style"] = style ?? HouseStyle.Default, ["template"] = manifest },
        };
        var (template, problems) = OwnView.All[manifest.View].Parse(layout, PathOf(folder, LayoutName), manifest, options);
        found.AddRange(problems.Select(problem => InFile(problem, folder, texts)).OrderBy(problem => problem.Place.File, StringComparer.Ordinal));
        if (template is not null && !texts.Values.Append(layout).Any(text => text.Contains("template.id", StringComparison.Ordinal)))
            found.Add(new(OwnTemplateCodes.DoesNotNameItself, ProblemSeverity.Warning, new Place(PathOf(folder, LayoutName), 0, 0), "The layout does not name its template.", "A document says what made it.", "Show {{ template.id }} {{ template.version }} at its foot."));
        return new(template is null ? null : new OwnTemplate(manifest, style ?? HouseStyle.Default, template), found.Distinct().ToSequence());
    }

    private static HouseStyleReader Style(string folder, ProblemList problems) =>
        new((file, place) => ImageReader.DataOf(folder, file, place, problems), (file, place) => FontReader.Read(folder, file, place, problems));

    private static T? Read<T>(string folder, string name, List<Problem> found, Func<Node?, ProblemList, T?> read, bool needed) where T : class
    {
        var path = FolderFiles.PartOf(folder, name, found);
        if (path is null)
        {
            if (needed)
                found.Add(Missing(folder, name));
            return null;
        }
        var problems = new ProblemList(Limits.MaxProblems);
        var value = read(NodeReader.Load(path, Limits, problems), problems);
        found.AddRange(problems.ToSequence());
        return value;
    }

    /// <summary>The texts by their names; one that cannot be read is reported and left out.</summary>
    private static Dictionary<string, string> Texts(string folder, List<string> files, List<Problem> found)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (files.Count > MostFiles)
        {
            found.Add(new(OwnTemplateCodes.TooManyFiles, ProblemSeverity.Error, new Place(folder, 0, 0), string.Create(CultureInfo.InvariantCulture, $"The folder has {files.Count} templates."), string.Create(CultureInfo.InvariantCulture, $"At most {MostFiles} were expected."), ""));
            return texts;
        }
        foreach (var path in files)
        {
            var problems = new ProblemList(Limits.MaxProblems);
            if (FileBytes.Of(path, Limits, problems) is { } bytes && TextDecoder.Utf8Of(path, bytes, problems) is { } utf8)
            {
                TextDecoder.CheckCharacters(path, utf8.Span, lineBreaksMatter: false, problems);
                texts[Path.GetFileNameWithoutExtension(path)] = TextDecoder.Decode(utf8);
            }
            found.AddRange(problems.ToSequence());
        }
        return texts;
    }

    // The engine knows partials by their names alone.
    private static Problem InFile(Problem problem, string folder, Dictionary<string, string> partials) =>
        partials.ContainsKey(problem.Place.File) ? problem with { Place = problem.Place with { File = PathOf(folder, problem.Place.File) } } : problem;

    private static string PathOf(string folder, string name) => Path.Join(folder, name + Extension);

    private static Problem Missing(string folder, string name) =>
        new(OwnTemplateCodes.MissingFile, ProblemSeverity.Error, new Place(folder, 0, 0), $"There is no file '{name}' in the folder.", "", "Start from a shipped template: cpd template new.");
}
