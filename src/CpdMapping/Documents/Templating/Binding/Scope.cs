using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Binding;

/// <summary>A variable of a template.</summary>
internal sealed record Variable(int Slot, Shape Shape, bool IsLoop);

/// <summary>The variables that are known at a point of a template.</summary>
/// <param name="shapes">What variables hold as far as earlier passes found out; a variable may be used before its last assignment.</param>
internal sealed class Scope(Dictionary<string, Shape> shapes)
{
    private readonly Dictionary<string, Variable> variables = new(StringComparer.Ordinal);

    public int Slots { get; private set; }

    /// <summary>Gets the last variable whose shape was widened by an assignment, so that another pass is due.</summary>
    public string? Widened { get; private set; }

    public IEnumerable<string> Names => variables.Keys;

    public Variable? Find(string name) => variables.GetValueOrDefault(name);

    /// <summary>Makes the variable known, or widens what it may hold.</summary>
    public Variable Assign(string name, Shape shape)
    {
        var before = shapes.GetValueOrDefault(name, Shape.Null);
        var joined = Shape.Join(before, shape);
        if (joined != before)
            Widened = name;
        shapes[name] = joined;
        var variable = new Variable(Find(name)?.Slot ?? Slots++, joined, IsLoop: false);
        return variables[name] = variable;
    }

    /// <summary>Makes a loop's variable known and gives what it hides.</summary>
    public Variable? Enter(string name, Shape shape, out Variable entered)
    {
        var hidden = Find(name);
        entered = variables[name] = new Variable(Slots++, shape, IsLoop: true);
        return hidden;
    }

    public void Leave(string name, Variable? hidden)
    {
        if (hidden is null)
            variables.Remove(name);
        else
            variables[name] = hidden;
    }
}
