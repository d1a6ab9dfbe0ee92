using CpdMapping.Documents.Templating.Escaping;
using CpdMapping.Documents.Templating.Parsing;
using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Binding;

internal sealed partial class Binder
{
    private int textAt;

    private Steps BindBlock(Block block)
    {
        var steps = new List<Instruction>(block.Statements.Count);
        foreach (var statement in block.Statements)
        {
            if (Bind(statement) is { } instruction)
                steps.Add(instruction);
        }
        return new Steps([.. steps]);
    }

    private Instruction? Bind(Statement statement) => statement switch
    {
        TextStatement text => BindText(text),
        ShowStatement show => BindShow(show),
        AssignStatement assign => BindAssign(assign),
        IfStatement choice => BindIf(choice),
        CaseStatement choice => BindCase(choice),
        ForStatement repeat => BindFor(repeat),
        CaptureStatement capture => BindCapture(capture),
        IncludeStatement include => BindInclude(include),
        LeaveStatement leave => BindLeave(leave),
        _ => throw new InvalidOperationException($"The statement {statement} has no binding."),
    };

    private Instruction BindText(TextStatement text)
    {
        if (mode == OutputMode.Html)
        {
            textAt = text.At;
            html = scanner.Scan(html, text.Text);
        }
        var place = source.PlaceOf(text.At);
        return text.Indent.Length == 0 ? new WriteText(place, text.Text) : new WriteIndentedText(place, text.Text, text.Indent);
    }

    private Instruction? BindShow(ShowStatement show)
    {
        var value = Bind(show.Value);
        if (EscaperHere(show.At) is not { } escaper)
            return null;
        if (value.Shape.Kind == ShapeKind.Markup ? !escaper.TakesMarkup : !value.Shape.IsScalar)
        {
            var remedy = value.Shape.Kind switch
            {
                ShapeKind.List => "Loop over it, or join it with array.join.",
                ShapeKind.Markup => "Escaped output may stand between elements only; show the values themselves here.",
                ShapeKind.Record => "Show one of its members.",
                _ => "",
            };
            Report(TemplateCodes.WrongShape, show.At, $"{Capital(value.Shape.Spoken)} is shown{(value.Shape.Kind == ShapeKind.Markup ? $" in {html.Spoken}" : "")}.", "", remedy);
            return null;
        }
        var place = source.PlaceOf(show.At);
        Instruction shown = value.Shape.Kind switch
        {
            ShapeKind.Markup => new ShowMarkup(place, value.Node, escaper),
            ShapeKind.Integer when escaper.LeavesIntegers => new ShowInteger(place, value.Node),
            _ => new Show(place, value.Node, escaper),
        };
        return show.Indent.Length == 0 ? shown : new Indented(place, new Steps([shown]), show.Indent, afresh: false);
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private Escaper? EscaperHere(int at)
    {
        if (mode != OutputMode.Html)
            return mode == OutputMode.Markdown ? MarkdownEscaper.Instance : TextEscaper.Instance;
        var escaper = HtmlContext.EscaperFor(ref html, out var refusal);
        if (escaper is null)
            Report(TemplateCodes.ForbiddenPlace, at, refusal.Found, "", refusal.Remedy);
        return escaper;
    }

    private Assign BindAssign(AssignStatement assign)
    {
        var value = Bind(assign.Value);
        return new Assign(source.PlaceOf(assign.At), Declare(assign.Name, value.Shape, assign.At), value.Node);
    }

    /// <summary>Makes a variable known, if it may have this name, and gives its slot.</summary>
    private int Declare(string name, Shape shape, int at)
    {
        var found = scope.Find(name);
        if (found is { IsLoop: true })
        {
            Report(TemplateCodes.Assignment, at, $"The loop's variable '{name}' is assigned.", "", "Use another name.");
            return found.Slot;
        }
        if (view.Find(name) is not null || options.Constants.ContainsKey(name) || Functions.FunctionTable.IsSpace(name) || name == "for")
            Report(TemplateCodes.Assignment, at, $"'{name}' is assigned, but has a meaning already.", "", "Use another name.");
        var variable = scope.Assign(name, shape);
        if (variable.Shape.Kind == ShapeKind.Unusable && shape.Kind != ShapeKind.Unusable)
            Report(TemplateCodes.Assignment, at, $"'{name}' is assigned {shape.Spoken} here and something of another shape elsewhere.", "", "Use another name.");
        return variable.Slot;
    }

    private Capture BindCapture(CaptureStatement capture)
    {
        var start = html;
        if (mode == OutputMode.Html && start.Place != HtmlPlace.Text)
            Report(TemplateCodes.ForbiddenPlace, capture.At, $"A capture stands in {start.Spoken}.", "", "Capture between elements, or assign with '='.");
        var body = InEdge(() => BindBlock(capture.Body));
        ExpectSame(start, capture.Body.End, "A capture", "it starts in");
        var isText = mode == OutputMode.Text;
        var slot = Declare(capture.Name, isText ? Shape.Text : Shape.Markup, capture.At);
        return new Capture(source.PlaceOf(capture.At), slot, body, isText);
    }

    private T InEdge<T>(Func<T> bind)
    {
        var outer = loop;
        loop = new LoopScope(outer, html, isEdge: true);
        var bound = bind();
        loop = outer;
        return bound;
    }

    private Leave? BindLeave(LeaveStatement leave)
    {
        var word = leave.Break ? "break" : "continue";
        if (loop is not { IsEdge: false })
        {
            Report(TemplateCodes.Syntax, leave.At, $"'{word}' stands outside of a loop.");
            return null;
        }
        if (mode == OutputMode.Html && html != loop.Start)
            Report(TemplateCodes.BranchesDiffer, leave.At, $"'{word}' leaves the loop in {html.Spoken}.", $"The place the loop starts in was expected: {loop.Start.Spoken}.");
        reachable = false;
        return new Leave(source.PlaceOf(leave.At), leave.Break ? Flow.Break : Flow.Continue);
    }
}
