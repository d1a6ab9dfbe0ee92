using CpdMapping.Documents.Templating.Running;

namespace CpdMapping.Documents.Templating.Shapes;

/// <summary>The members of an object that a template makes.</summary>
internal sealed class ObjectShape(IReadOnlyList<(string Name, Shape Shape)> members) : RecordShape, IEquatable<ObjectShape>
{
    public static ObjectShape Empty { get; } = new([]);

    public override IEnumerable<string> Names => members.Select(m => m.Name);

    public override Accessor? Find(string name)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Name == name)
                return new ObjectAccessor(i, members[i].Shape);
        }
        return null;
    }

    /// <summary>Gives the shape of an object that may be of either shape; null where their members differ.</summary>
    public static ObjectShape? Join(ObjectShape left, ObjectShape right)
    {
        if (!left.Names.SequenceEqual(right.Names, StringComparer.Ordinal))
            return null;
        var joined = left.Names.Select((name, i) => (name, Shape.Join(left.ShapeAt(i), right.ShapeAt(i)))).ToArray();
        return joined.Any(m => m.Item2.Kind == ShapeKind.Unusable) ? null : new ObjectShape(joined);
    }

    public bool Equals(ObjectShape? other) => other is not null && members.SequenceEqual(other.Members);

    public override bool Equals(object? obj) => Equals(obj as ObjectShape);

    public override int GetHashCode() => members.Count;

    private IReadOnlyList<(string Name, Shape Shape)> Members => members;

    private Shape ShapeAt(int place) => members[place].Shape;

    private sealed class ObjectAccessor(int place, Shape shape) : Accessor(shape)
    {
        public override Value Read(object record) => ((Value[])record)[place];
    }
}
