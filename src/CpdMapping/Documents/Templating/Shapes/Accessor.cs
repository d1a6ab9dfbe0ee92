using System.Reflection;
using System.Runtime.CompilerServices;
using CpdMapping.Documents.Templating.Running;

namespace CpdMapping.Documents.Templating.Shapes;

/// <summary>Reads one property of a record through a delegate that was bound when the template was parsed.</summary>
internal abstract class Accessor(Shape shape)
{
    public Shape Shape { get; } = shape;

    public abstract Value Read(object record);

    public virtual string? ReadText(object record) => Read(record).ToText();
}

/// <summary>Reads a property of a class or an interface.</summary>
internal sealed class Accessor<TRecord, T>(MethodInfo getter, Converter<T> converter) : Accessor(converter.Shape) where TRecord : class
{
    private readonly Func<TRecord, T> get = getter.CreateDelegate<Func<TRecord, T>>();

    public override Value Read(object record) => converter.Convert(get((TRecord)record));
}

/// <summary>Reads a text of a class or an interface.</summary>
internal sealed class TextAccessor<TRecord>(MethodInfo getter) : Accessor(Shape.Text) where TRecord : class
{
    private readonly Func<TRecord, string?> get = getter.CreateDelegate<Func<TRecord, string?>>();

    public override Value Read(object record) => Value.Of(get((TRecord)record));

    public override string? ReadText(object record) => get((TRecord)record);
}

/// <summary>Reads a property of a structure, in the box that holds it.</summary>
internal sealed class StructureAccessor<TRecord, T>(MethodInfo getter, Converter<T> converter) : Accessor(converter.Shape) where TRecord : struct
{
    private readonly Getter get = getter.CreateDelegate<Getter>();

    private delegate T Getter(ref TRecord record);

    public override Value Read(object record) => converter.Convert(get(ref Unsafe.Unbox<TRecord>(record)));
}
