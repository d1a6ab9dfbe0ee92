namespace CpdMapping.Documents.Templating.Shapes;

/// <summary>The members that templates see of a record.</summary>
internal abstract class RecordShape
{
    /// <summary>Gets the names of the members, in their order.</summary>
    public abstract IEnumerable<string> Names { get; }

    public abstract Accessor? Find(string name);
}
