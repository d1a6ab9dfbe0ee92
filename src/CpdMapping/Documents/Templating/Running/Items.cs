namespace CpdMapping.Documents.Templating.Running;

/// <summary>A list as templates see it.</summary>
internal abstract class Items
{
    public abstract int Count { get; }

    public abstract Value this[int index] { get; }
}

/// <summary>A list that a template made.</summary>
internal sealed class ValueItems(params Value[] values) : Items
{
    public override int Count => values.Length;

    public override Value this[int index] => values[index];
}

/// <summary>The whole numbers from one to another, upwards or downwards.</summary>
internal sealed class RangeItems(long first, int count, int step) : Items
{
    public override int Count => count;

    public override Value this[int index] => Value.Of(first + ((long)index * step));
}

/// <summary>A part of another list, in its order or backwards.</summary>
internal sealed class PartOfItems(Items list, int first, int count, bool reversed) : Items
{
    public override int Count => count;

    public override Value this[int index] => list[reversed ? first + count - 1 - index : first + index];

    public static Items From(Items list, int offset) => Of(list, offset, list.Count - offset);

    public static Items Upto(Items list, int count) => Of(list, 0, count);

    public static Items Reversed(Items list) => new PartOfItems(list, 0, list.Count, reversed: true);

    private static PartOfItems Of(Items list, int offset, int count)
    {
        var first = Math.Clamp(offset, 0, list.Count);
        return new PartOfItems(list, first, Math.Clamp(count, 0, list.Count - first), reversed: false);
    }
}

/// <summary>A list of the view.</summary>
internal sealed class ViewItems<T>(IReadOnlyList<T> list, Shapes.Converter<T> converter) : Items
{
    public override int Count => list.Count;

    public override Value this[int index] => converter.Convert(list[index]);
}
