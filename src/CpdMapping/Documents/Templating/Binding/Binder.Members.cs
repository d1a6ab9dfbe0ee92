using CpdMapping.Documents.Templating.Functions;
using CpdMapping.Documents.Templating.Parsing;
using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Binding;

internal sealed partial class Binder
{
    /// <summary>Binds a function that asks for members by name: the names are looked up now, so that rendering knows where to read.</summary>
    private Bound BindMembers(CallExpression call, Expression?[] written, Bound[] arguments)
    {
        var target = arguments[0];
        var record = target.Shape.Record ?? ObjectShape.Empty; // null has no members
        return call.Function switch
        {
            MemberFunctions.Map => BindMap(call, target, written[1]),
            MemberFunctions.Sort => BindSort(call, target, written[1]),
            MemberFunctions.ToJson => JsonNode.Fits(target.Shape)
                ? new(new JsonNode(target.Node, target.Shape), Shape.Text)
                : Refuse(call.At, $"'{call.Function}' is given {target.Shape.Spoken} that holds what JSON cannot.", "Texts, numbers, truth values, lists and records of these were expected."),
            _ when target.Shape.Record is null && target.Shape.Kind != ShapeKind.Null => Refuse(call.At, $"'{call.Function}' is given {target.Shape.Spoken}.", "A record was expected."),
            MemberFunctions.Keys => new(new KeysNode(target.Node, record.Names), Shape.ListOf(Shape.Text)),
            MemberFunctions.Values => BindValues(call, target.Node, record),
            _ => new(new HasMemberNode(target.Node, arguments[1].Node, record, call.Function == MemberFunctions.HasValue), Shape.Boolean),
        };
    }

    private Bound BindMap(CallExpression call, Bound list, Expression? name) =>
        PathOf(call, list, name) switch
        {
            null => Bound.Failed,
            [] => new(list.Node, Shape.ListOf(Shape.Null)),
            [var member] => new(new MapNode(list.Node, member), Shape.ListOf(Usable(member.Shape, call.Function, call.At))),
            _ => Refuse(call.At, $"'{call.Function}' is given a path.", "The name of one member was expected."),
        };

    private Bound BindSort(CallExpression call, Bound list, Expression? name)
    {
        if (name is not null)
        {
            if (PathOf(call, list, name) is not { } path)
                return Bound.Failed;
            return path is [.., var key] && !IsOrdered(key.Shape) ? RefuseOrder(call, key.Shape) : new(new SortNode(list.Node, path), list.Shape);
        }
        return list.Shape.Element is { } element && !IsOrdered(element) ? RefuseOrder(call, element) : new(new SortNode(list.Node, []), ListFunctions.Same([list.Shape]));
    }

    private static bool IsOrdered(Shape shape) => shape.IsNumber || shape.Kind is ShapeKind.Date or ShapeKind.Null;

    private Bound RefuseOrder(CallExpression call, Shape shape) =>
        Refuse(call.At, $"'{call.Function}' is given {shape.Spoken} to sort by.", "Numbers or dates were expected: the order of texts depends on the culture.");

    private Bound BindValues(CallExpression call, Node target, RecordShape record)
    {
        var members = record.Names.Select(name => record.Find(name)).OfType<Accessor>().ToArray();
        var element = members.Aggregate(Shape.Null, (shape, member) => Shape.Join(shape, member.Shape));
        return element.Kind == ShapeKind.Unusable
            ? Refuse(call.At, $"'{call.Function}' is given a record whose members do not go together.", "Members of one shape were expected.")
            : new(new ValuesNode(target, members), Shape.ListOf(element));
    }

    /// <summary>Looks up the members that a text such as <c>boss.name</c> names in a list's items; empty where nothing is known of the items, null after a problem.</summary>
    private Accessor[]? PathOf(CallExpression call, Bound list, Expression? name)
    {
        if (name is not LiteralExpression { Value: { Kind: ValueKind.Text, Text: { } written } })
        {
            Report(TemplateCodes.WrongArguments, name?.At ?? call.At, $"'{call.Function}' is not told a member.", "The name of a member in quotes was expected.");
            return null;
        }
        var shape = list.Shape.Element ?? Shape.Null;
        var path = new List<Accessor>();
        foreach (var part in written.Split('.'))
        {
            if (shape.Kind == ShapeKind.Null)
                return [];
            if (shape.Record?.Find(part) is not { } member)
            {
                Report(TemplateCodes.UnknownMember, name.At, $"'{call.Function}' is told '{written}', but {shape.Spoken} has no member '{part}'.", "", Suggest(part, shape.Record?.Names ?? []));
                return null;
            }
            path.Add(member);
            shape = member.Shape;
        }
        return [.. path];
    }

    private Bound Refuse(int at, string found, string expected)
    {
        Report(TemplateCodes.WrongArguments, at, found, expected);
        return Bound.Failed;
    }
}
