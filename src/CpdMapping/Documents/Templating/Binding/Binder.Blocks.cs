using CpdMapping.Documents.Templating.Escaping;
using CpdMapping.Documents.Templating.Parsing;
using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Binding;

internal sealed partial class Binder
{
    private If BindIf(IfStatement statement)
    {
        var join = new BranchJoin(html);
        var branches = new List<(Node, Steps)>();
        foreach (var branch in statement.Branches)
            branches.Add((Bind(branch.Tests[0]).Node, BindBranch(join, branch.Body)));
        var otherwise = BindLastBranch(join, statement.Else, statement.At);
        return new If(source.PlaceOf(statement.At), [.. branches], otherwise);
    }

    private Case BindCase(CaseStatement statement)
    {
        var value = Bind(statement.Value);
        if (!value.Shape.IsScalar)
            Report(TemplateCodes.WrongShape, statement.Value.At, $"'case' is given {value.Shape.Spoken}.", "A single value was expected.");
        var join = new BranchJoin(html);
        var branches = new List<(Node[], Steps)>();
        foreach (var branch in statement.Branches)
            branches.Add(([.. branch.Tests.Select(BindTest)], BindBranch(join, branch.Body)));
        var otherwise = BindLastBranch(join, statement.Else, statement.At);
        return new Case(source.PlaceOf(statement.At), value.Node, [.. branches], otherwise);
    }

    private Node BindTest(Expression test)
    {
        var value = Bind(test);
        if (!value.Shape.IsScalar)
            Report(TemplateCodes.WrongShape, test.At, $"'when' is given {value.Shape.Spoken}.", "A single value was expected.");
        return value.Node;
    }

    private Steps BindBranch(BranchJoin join, Block body)
    {
        (html, reachable) = (join.Start, true);
        var steps = BindBlock(body);
        if (reachable && !join.TryEnd(html) && mode == OutputMode.Html)
            Report(TemplateCodes.BranchesDiffer, body.End, $"This branch ends in {html.Spoken}, another one in {join.End.Spoken}.", "Branches that end in the same place of the HTML were expected.");
        return steps;
    }

    private Steps? BindLastBranch(BranchJoin join, Block? otherwise, int at)
    {
        Steps? steps = null;
        if (otherwise is not null)
            steps = BindBranch(join, otherwise);
        else if (!join.TryEnd(join.Start) && mode == OutputMode.Html)
            Report(TemplateCodes.BranchesDiffer, at, $"The branch ends in {join.End.Spoken}; without it the template stays in {join.Start.Spoken}.", "Branches that end in the same place of the HTML were expected.");
        (html, reachable) = (join.End, join.IsReachable);
        return steps;
    }

    private void ExpectSame(HtmlState start, int at, string what, string where)
    {
        if (mode == OutputMode.Html && reachable && html != start)
            Report(TemplateCodes.BranchesDiffer, at, $"{what} ends in {html.Spoken}.", $"The place {where} was expected: {start.Spoken}.");
        html = start;
    }

    private For BindFor(ForStatement statement)
    {
        var list = Bind(statement.List);
        if (list.Shape.Kind is not (ShapeKind.List or ShapeKind.Null))
            Report(TemplateCodes.WrongShape, statement.List.At, $"The loop runs over {list.Shape.Spoken}.", "A list was expected.");
        var (offset, limit) = (BindNumber(statement.Options.Offset), BindNumber(statement.Options.Limit));
        if (Functions.FunctionTable.IsSpace(statement.Name) || statement.Name == "for" || view.Find(statement.Name) is not null || options.Constants.ContainsKey(statement.Name))
            Report(TemplateCodes.Assignment, statement.NameAt, $"The loop's variable '{statement.Name}' has a meaning already.", "", "Use another name.");
        var (start, outer) = (html, loop);
        var hidden = scope.Enter(statement.Name, list.Shape.Element ?? Shape.Null, out var variable);
        loop = new LoopScope(outer, start, isEdge: false);
        reachable = true;
        var body = BindBlock(statement.Body);
        ExpectSame(start, statement.Body.End, "The loop's body", "it starts in");
        var tracksChanges = loop.TracksChanges;
        loop = outer;
        scope.Leave(statement.Name, hidden);
        reachable = true;
        Steps? otherwise = null;
        if (statement.Else is { } empty)
        {
            // The language runs it as part of the loop that had no turn, so neither loop can be asked about or left here.
            loop = null;
            otherwise = BindBlock(empty);
            loop = outer;
            ExpectSame(start, empty.End, "The 'else' of the loop", "the loop starts in");
            reachable = true;
        }
        var running = new Loop(variable.Slot, list.Node, offset, limit, statement.Options.Reversed, tracksChanges);
        return new For(source.PlaceOf(statement.At), running, body, otherwise);
    }

    private Node? BindNumber(Expression? expression)
    {
        if (expression is null)
            return null;
        var number = Bind(expression);
        if (!number.Shape.IsNumber && number.Shape.Kind is not (ShapeKind.Scalar or ShapeKind.Null))
            Report(TemplateCodes.WrongShape, expression.At, $"The number of items is {number.Shape.Spoken}.", "A whole number was expected.");
        return number.Node;
    }

    private Instruction? BindInclude(IncludeStatement include)
    {
        if (!options.Includes.TryGetValue(include.Name, out var text))
        {
            Report(TemplateCodes.UnknownTemplate, include.At, $"There is no template '{include.Name}' to include.", "", Suggest(include.Name, options.Includes.Keys));
            return null;
        }
        if (including.Contains(include.Name, StringComparer.Ordinal))
        {
            Report(TemplateCodes.IncludesItself, include.At, $"The template '{include.Name}' includes itself.", "", "Break the circle.");
            return null;
        }
        length += text.Length;
        if (length > options.MaxLength || including.Count >= options.MaxDepth)
        {
            Report(length > options.MaxLength ? TemplateCodes.TooLong : TemplateCodes.TooDeep, include.At,
                length > options.MaxLength ? $"With what it includes the template is longer than {options.MaxLength} characters." : $"The template is nested more than {options.MaxDepth} deep.");
            return null;
        }
        if (!includes.TryGetValue(include.Name, out var included))
        {
            var part = new Source(include.Name, text);
            includes[include.Name] = included = (part, Parser.Parse(part, options, problems));
        }
        var place = source.PlaceOf(include.At);
        var outer = source;
        source = included.Source;
        including.Add(include.Name);
        var body = InEdge(() => BindBlock(included.Block));
        including.RemoveAt(including.Count - 1);
        source = outer;
        return include.Indent.Length == 0 ? new Include(place, body) : new Indented(place, body, include.Indent, afresh: true);
    }
}
