using CpdMapping.Documents.Templating.Running;

namespace CpdMapping.Documents.Templating.Shapes;

/// <summary>Turns values of one type of the view into values of a template.</summary>
internal abstract class Converter(Shape shape)
{
    public Shape Shape { get; } = shape;
}

/// <summary>Turns values of <typeparamref name="T"/> into values of a template, without boxing.</summary>
internal sealed class Converter<T>(Shape shape, Func<T, Value> convert) : Converter(shape)
{
    public Value Convert(T value) => convert(value);
}
