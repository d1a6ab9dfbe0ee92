using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using CpdMapping.Documents.Templating.Running;

namespace CpdMapping.Documents.Templating.Shapes;

/// <summary>Maps types of the view to shapes, and properties to accessors. The one place that uses reflection, when a template is parsed.</summary>
internal static class ViewTypes
{
    private static readonly ConcurrentDictionary<Type, Converter> Converters = new()
    {
        [typeof(string)] = new Converter<string?>(Shape.Text, Value.Of),
        [typeof(bool)] = new Converter<bool>(Shape.Boolean, Value.Of),
        [typeof(byte)] = new Converter<byte>(Shape.Integer, number => Value.Of((long)number)),
        [typeof(short)] = new Converter<short>(Shape.Integer, number => Value.Of((long)number)),
        [typeof(int)] = new Converter<int>(Shape.Integer, number => Value.Of((long)number)),
        [typeof(long)] = new Converter<long>(Shape.Integer, Value.Of),
        [typeof(double)] = new Converter<double>(Shape.Double, Value.Of),
        [typeof(decimal)] = new Converter<decimal>(Shape.Decimal, Value.Of),
        [typeof(DateOnly)] = new Converter<DateOnly>(Shape.Date, date => Value.Of(date.ToDateTime(default))),
        [typeof(DateTime)] = new Converter<DateTime>(Shape.Date, Value.Of),
        [typeof(Markup)] = new Converter<Markup?>(Shape.Markup, markup => Value.OfMarkup(markup?.Html)),
    };

    public static Accessor AccessorOf(Type record, PropertyInfo property)
    {
        // Find hands in properties with a public getter alone.
        var getter = property.GetMethod!;
        var owner = property.DeclaringType is { IsInterface: true } declaring ? declaring : record;
        if (property.PropertyType == typeof(string) && !owner.IsValueType)
            return Make<Accessor>(typeof(TextAccessor<>), [owner], getter);
        var converter = ConverterOf(property.PropertyType);
        return Make<Accessor>(owner.IsValueType ? typeof(StructureAccessor<,>) : typeof(Accessor<,>), [owner, property.PropertyType], getter, converter);
    }

    public static Converter ConverterOf(Type type) => Converters.TryGetValue(type, out var known) ? known : Converters.GetOrAdd(type, Create(type));

    private static Converter Create(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Call(nameof(NullableOf), [underlying], ConverterOf(underlying));
        if (ItemTypeOf(type) is { } item)
            return Call(nameof(ListOf), [type, item], ConverterOf(item));
        var isRecord = !type.IsPrimitive && !type.IsEnum && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true && !typeof(Delegate).IsAssignableFrom(type);
        return Call(nameof(RecordOf), [type], isRecord ? Shape.Of(ViewShape.Of(type)) : Shape.Unusable);
    }

    private static Converter<T?> NullableOf<T>(Converter<T> converter) where T : struct =>
        new(converter.Shape, value => value is { } some ? converter.Convert(some) : Value.Null);

    private static Converter<TList> ListOf<TList, T>(Converter<T> converter) where TList : IReadOnlyList<T> =>
        new(Shape.ListOf(converter.Shape), list => list is null ? Value.Null : Value.Of(new ViewItems<T>(list, converter)));

    private static Converter<T> RecordOf<T>(Shape shape) => new(shape, record => Value.OfRecord(record));

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Only asks for an interface; one that was trimmed away makes the type unusable, which is reported.")]
    private static Type? ItemTypeOf(Type type)
    {
        if (type.IsArray)
            return type.GetArrayRank() == 1 ? type.GetElementType() : null;
        return new[] { type }.Concat(type.GetInterfaces())
            .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))?.GetGenericArguments()[0];
    }

    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The generic methods are private to this class and ask nothing of their type arguments' members.")]
    private static Converter Call(string method, Type[] types, object argument) =>
        // Each of the methods named above gives a converter.
        (Converter)typeof(ViewTypes).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(types).Invoke(null, [argument])!;

    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The accessors ask nothing of their type arguments' members.")]
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The accessors are in this assembly and their constructors are used by it.")]
    private static T Make<T>(Type generic, Type[] types, params object[] arguments) =>
        // Activator gives null for Nullable<T> alone.
        (T)Activator.CreateInstance(generic.MakeGenericType(types), arguments)!;
}
