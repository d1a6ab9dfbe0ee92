using CpdMapping.Documents.Templating.Parsing;
using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Binding;

internal sealed partial class Binder
{
    private Bound Bind(Expression expression) => expression switch
    {
        LiteralExpression literal => new(new ConstantNode(literal.Value), ShapeOf(literal.Value)),
        NestedExpression nested => Bind(nested.Inner),
        NameExpression name => BindName(name),
        MemberExpression member => BindMember(member),
        IndexExpression index => BindIndex(index),
        UnaryExpression unary => BindUnary(unary),
        BinaryExpression binary => BindBinary(binary),
        ConditionalExpression conditional => BindConditional(conditional),
        ListExpression list => BindList(list),
        ObjectExpression made => BindObject(made),
        IsEmptyExpression asked => BindIsEmpty(asked),
        EmptyExpression empty => BindEmpty(empty),
        CallExpression call => BindCall(call),
        _ => throw new InvalidOperationException($"The expression {expression} has no binding."),
    };

    private static Shape ShapeOf(Value value) => value.Kind switch
    {
        ValueKind.Boolean => Shape.Boolean,
        ValueKind.Integer => Shape.Integer,
        ValueKind.Double => Shape.Double,
        ValueKind.Text => Shape.Text,
        _ => Shape.Null,
    };

    private Bound BindName(NameExpression name)
    {
        if (scope.Find(name.Name) is { } variable)
            return new(new LocalNode(variable.Slot), variable.Shape);
        if (view.Find(name.Name) is { } accessor)
            return new(new ViewMemberNode(accessor), Usable(accessor.Shape, name.Name, name.At));
        if (options.Constants.TryGetValue(name.Name, out var constant))
            return new(new ConstantNode(Value.OfRecord(constant)), Shape.Of(ViewShape.Of(constant.GetType())));
        var known = view.Names.Concat(scope.Names).Concat(options.Constants.Keys);
        if (name.Name == "for")
            Report(TemplateCodes.UnknownName, name.At, "'for' is used as a value.", "A member such as for.index was expected, inside of a loop.");
        else
            Report(TemplateCodes.UnknownName, name.At, $"'{name.Name}' is no variable and no member of the view.", "", Suggest(name.Name, known));
        return Bound.Failed;
    }

    /// <summary>Reports a member of the view whose type templates cannot use.</summary>
    private Shape Usable(Shape shape, string name, int at)
    {
        if (shape.Kind == ShapeKind.Unusable)
            Report(TemplateCodes.WrongShape, at, $"'{name}' is of a type that templates cannot use.", "Text, a number, a truth value, a list or a record was expected.", "Give the view a member with its text.");
        else if (shape.Kind == ShapeKind.Markup && mode != OutputMode.Html)
            Report(TemplateCodes.WrongShape, at, $"'{name}' is HTML, which this template does not make.", "", "Show something else in Markdown and text.");
        else
            return shape;
        return Shape.Null;
    }

    private Bound BindMember(MemberExpression member)
    {
        if (member.Target is NameExpression { Name: "for" })
            return BindLoopMember(member);
        var target = Bind(member.Target);
        switch (target.Shape.Kind)
        {
            case ShapeKind.Null:
                return Bound.Failed;
            case ShapeKind.List or ShapeKind.Text when member.Name == "size":
                return new(new SizeNode(target.Node), Shape.Integer);
            case ShapeKind.Record when target.Shape.Record?.Find(member.Name) is { } accessor:
                var local = member.Target is NameExpression { Name: var name } ? scope.Find(name) : null;
                Node node = local is null ? new MemberNode(target.Node, accessor) : new LocalMemberNode(local.Slot, accessor);
                return new(node, Usable(accessor.Shape, member.Name, member.At));
            case ShapeKind.Date when DatePartNode.Parts.TryGetValue(member.Name, out var part):
                return new(new DatePartNode(target.Node, part), Shape.Integer);
        }
        var known = target.Shape.Kind switch
        {
            ShapeKind.Record => target.Shape.Record?.Names ?? [],
            ShapeKind.List or ShapeKind.Text => ["size"],
            ShapeKind.Date => DatePartNode.Parts.Keys.Order(StringComparer.Ordinal),
            _ => [],
        };
        Report(TemplateCodes.UnknownMember, member.At, $"'{Spoken(member)}' is unknown: {Spoken(member.Target)} has no member '{member.Name}'.", "", Suggest(member.Name, known));
        return Bound.Failed;
    }

    private static string Spoken(Expression expression) => expression switch
    {
        NameExpression name => name.Name,
        MemberExpression member => $"{Spoken(member.Target)}.{member.Name}",
        IndexExpression index => $"{Spoken(index.Target)}[…]",
        _ => "the value",
    };

    private Bound BindLoopMember(MemberExpression member)
    {
        if (loop?.Loop is not { } current)
        {
            Report(TemplateCodes.UnknownName, member.Target.At, $"'for.{member.Name}' stands outside of a loop.");
            return Bound.Failed;
        }
        if (!LoopNode.Members.Contains(member.Name, StringComparer.Ordinal))
        {
            Report(TemplateCodes.UnknownMember, member.At, $"'for.{member.Name}' is unknown.", $"One of {string.Join(", ", LoopNode.Members)} was expected.", Suggest(member.Name, LoopNode.Members));
            return Bound.Failed;
        }
        current.TracksChanges |= member.Name == "changed";
        return new(new LoopNode(member.Name), member.Name is "index" or "rindex" or "length" ? Shape.Integer : Shape.Boolean);
    }

    private Bound BindIndex(IndexExpression index)
    {
        var target = Bind(index.Target);
        if (target.Shape.Record is not null && index.Index is LiteralExpression { Value: { Kind: ValueKind.Text, Text: { } member } })
            return BindMember(new MemberExpression(index.Index.At, index.Target, member));
        var at = Bind(index.Index);
        if (!(at.Shape.IsNumber || at.Shape.Kind is ShapeKind.Scalar))
            Report(TemplateCodes.WrongShape, index.Index.At, $"The index is {at.Shape.Spoken}.", "A whole number was expected.");
        var element = target.Shape.Kind switch
        {
            ShapeKind.List => target.Shape.Element,
            ShapeKind.Text => Shape.Text,
            ShapeKind.Null => Shape.Null,
            _ => null,
        };
        if (element is not null)
            return new(new IndexNode(target.Node, at.Node), element);
        Report(TemplateCodes.WrongShape, index.At, $"'{Spoken(index.Target)}' is {target.Shape.Spoken} and has no items.", "A list or a text was expected.");
        return Bound.Failed;
    }

    private Bound BindList(ListExpression list)
    {
        var items = list.Items.Select(Bind).ToList();
        var element = items.Aggregate(Shape.Null, (shape, item) => Shape.Join(shape, item.Shape));
        if (element.Kind == ShapeKind.Unusable)
            Report(TemplateCodes.WrongShape, list.At, "The items of the list do not go together.", "Items of one shape were expected.");
        return new(new ListNode([.. items.Select(i => i.Node)]), Shape.ListOf(element));
    }

    private Bound BindObject(ObjectExpression made)
    {
        var members = new OrderedDictionary<string, Bound>(StringComparer.Ordinal);
        foreach (var (name, value) in made.Members)
            members[name] = Bind(value);
        var shape = new ObjectShape([.. members.Select(m => (m.Key, m.Value.Shape))]);
        return new(new ObjectNode([.. members.Values.Select(m => m.Node)]), Shape.Of(shape));
    }

    private Bound BindIsEmpty(IsEmptyExpression asked)
    {
        var target = Bind(asked.Target);
        if (target.Shape.Kind is ShapeKind.List or ShapeKind.Text or ShapeKind.Null)
            return new(new IsEmptyNode(target.Node), Shape.Boolean);
        Report(TemplateCodes.WrongShape, asked.At, $"'.empty?' is asked of {target.Shape.Spoken}.", "A list or a text was expected.");
        return Bound.Failed;
    }

    private Bound BindEmpty(EmptyExpression empty)
    {
        Report(TemplateCodes.OutsideSubset, empty.At, "'empty' as a value is outside the subset of the template language.", "A comparison such as 'list == empty' was expected.");
        return Bound.Failed;
    }

    private Bound BindConditional(ConditionalExpression conditional)
    {
        var condition = Bind(conditional.Condition);
        var (then, otherwise) = (Bind(conditional.Then), Bind(conditional.Else));
        return new(new ConditionalNode(condition.Node, then.Node, otherwise.Node), Joined(then.Shape, otherwise.Shape, conditional.At));
    }

    private Shape Joined(Shape left, Shape right, int at)
    {
        var joined = Shape.Join(left, right);
        if (joined.Kind == ShapeKind.Unusable && left.Kind != ShapeKind.Unusable && right.Kind != ShapeKind.Unusable)
            Report(TemplateCodes.WrongShape, at, $"The value may be {left.Spoken} or {right.Spoken}.", "Values of one shape were expected.");
        return joined;
    }
}
