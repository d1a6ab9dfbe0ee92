using CpdMapping.Pdf.Styles.Cascade;
using CpdMapping.Pdf.Styles.Properties;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles;

/// <summary>The computed value of every property for one or many elements. Equal situations share one instance.</summary>
/// <remarks>Values are kept in two lists, one of which is often the parent's own: what is inherited is not copied until it changes. Immutable.</remarks>
internal sealed partial class ComputedStyle
{
    private readonly object?[] inherited;
    private readonly object?[] own;
    private ComputedStyle?[]? anonymous;

    internal ComputedStyle(object?[] inherited, object?[] own, CustomProperties variables)
    {
        this.inherited = inherited;
        this.own = own;
        Variables = variables;
    }

    /// <summary>The style of a document before anything is said: every property has its initial value.</summary>
    public static ComputedStyle Initial { get; } = MakeInitial();

    internal CustomProperties Variables { get; }

    internal object?[] Inherited => inherited;

    internal object?[] Own => own;

    /// <summary>The style of a box that stands for no element: it inherits from this one and is plain otherwise.</summary>
    public ComputedStyle Anonymous(Display display)
    {
        anonymous ??= new ComputedStyle?[(int)Display.TableCaption + 1];
        return anonymous[(int)display] ??= MakeAnonymous(display);
    }

    internal T Get<T>(Property<T> property) => (T)(property.IsInherited ? inherited : own)[property.Index]!; // Null where T takes null.

    internal object? Value(Property property) => (property.IsInherited ? inherited : own)[property.Index];

    private ComputedStyle MakeAnonymous(Display display)
    {
        var values = (object?[])Initial.own.Clone();
        values[BoxProperties.Display.Index] = display;
        return new ComputedStyle(inherited, values, Variables);
    }

    private static ComputedStyle MakeInitial()
    {
        var properties = PropertyTable.All;
        object?[] passedOn = new object?[PropertyTable.InheritedCount], kept = new object?[PropertyTable.OwnCount];
        foreach (var property in properties)
            (property.IsInherited ? passedOn : kept)[property.Index] = property.Initial;
        return new ComputedStyle(passedOn, kept, CustomProperties.None);
    }
}
