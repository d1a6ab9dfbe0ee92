using CpdMapping.Documents.Templating.Escaping;
using CpdMapping.Documents.Templating.Parsing;
using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;
using CpdMapping.Files;

namespace CpdMapping.Documents.Templating.Binding;

/// <summary>
/// Binds a template's tree to the view: every name becomes an accessor or a variable, every place a value is shown gets its escaper.
/// What does not fit is reported; nothing is left to find out while rendering but the data.
/// </summary>
internal sealed partial class Binder
{
    // Shapes only widen, and in few steps, so more passes than this find nothing new.
    private const int MaxPasses = 8;

    private readonly RecordShape view;
    private readonly OutputMode mode;
    private readonly TemplateOptions options;
    private readonly ProblemList problems;
    private readonly Scope scope;
    private readonly Dictionary<string, (Source Source, Block Block)> includes;
    private readonly HtmlScanner scanner;
    private readonly List<string> including = [];
    private Source source;
    private LoopScope? loop;
    private HtmlState html = HtmlState.Start;
    private bool reachable = true;
    private long length;

    private Binder(Source source, RecordShape view, OutputMode mode, TemplateOptions options, ProblemList problems, Dictionary<string, Shape> shapes, Dictionary<string, (Source, Block)> includes)
    {
        (this.source, this.view, this.mode, this.options, this.problems, this.includes) = (source, view, mode, options, problems, includes);
        scope = new Scope(shapes);
        length = source.Text.Length;
        scanner = new HtmlScanner((offset, found, remedy) => Report(TemplateCodes.ForbiddenHtml, textAt + offset, found, "", remedy));
    }

    /// <summary>Binds a template, as often as its variables need to be known.</summary>
    public static (Steps Steps, int Slots) Bind(Source source, Block block, RecordShape view, OutputMode mode, TemplateOptions options, ProblemList problems)
    {
        var shapes = new Dictionary<string, Shape>(StringComparer.Ordinal);
        var included = new Dictionary<string, (Source, Block)>(StringComparer.Ordinal);
        for (var pass = 1; ; pass++)
        {
            var found = new ProblemList();
            var binder = new Binder(source, view, mode, options, found, shapes, included);
            var steps = binder.BindBlock(block);
            if (mode == OutputMode.Html && binder.html != HtmlState.Start)
                binder.Report(TemplateCodes.UnfinishedHtml, block.End, $"The template ends in {binder.html.Spoken}.", "The end of a template must be in text.");
            if (binder.scope.Widened is { } name)
            {
                if (pass < MaxPasses)
                    continue;
                binder.Report(TemplateCodes.Assignment, 0, $"'{name}' is assigned lists of itself, so it cannot be told what it holds.", "", "Use another name.");
            }
            problems.AddRange(found.ToSequence());
            return (steps, binder.scope.Slots);
        }
    }

    private void Report(string code, int at, string found, string expected = "", string remedy = "") =>
        problems.Error(code, source.PlaceOf(at), found, expected, remedy);

    private static string Suggest(string name, IEnumerable<string> known) =>
        Nearest.To(name, known) is { } near ? $"Did you mean '{near}'?" : "";
}
