using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CpdMapping.Documents.Templating.Running;

/// <summary>A value while a template renders. Numbers and truth values are not boxed.</summary>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Templates compare by the rules of Operators.")]
internal readonly struct Value
{
    private readonly object? reference;
    private readonly long bits;

    private Value(ValueKind kind, object? reference, long bits) => (Kind, this.reference, this.bits) = (kind, reference, bits);

    public static Value Null => default;

    public static Value True => Of(true);

    public static Value False => Of(false);

    public ValueKind Kind { get; }

    public bool IsNull => Kind == ValueKind.Null;

    /// <summary>Gets whether the value counts as true: only null and false do not.</summary>
    public bool IsTrue => Kind != ValueKind.Null && (Kind != ValueKind.Boolean || bits != 0);

    public long Integer => bits;

    public double Double => BitConverter.Int64BitsToDouble(bits);

    public DateTime Date => new(bits);

    // Boxed by Of(decimal) alone, which sets the kind.
    public decimal Decimal => (decimal)reference!;

    /// <summary>Gets the text, or the HTML of markup; null for other kinds.</summary>
    public string? Text => reference as string;

    public Items? Items => reference as Items;

    public object? Reference => reference;

    public static Value Of(bool value) => new(ValueKind.Boolean, null, value ? 1 : 0);

    public static Value Of(long value) => new(ValueKind.Integer, null, value);

    public static Value Of(double value) => new(ValueKind.Double, null, BitConverter.DoubleToInt64Bits(value));

    public static Value Of(decimal value) => new(ValueKind.Decimal, value, 0);

    public static Value Of(DateTime value) => new(ValueKind.Date, null, value.Ticks);

    public static Value Of(string? value) => value is null ? default : new(ValueKind.Text, value, 0);

    public static Value OfMarkup(string? html) => html is null ? default : new(ValueKind.Markup, html, 0);

    public static Value Of(Items? items) => items is null ? default : new(ValueKind.List, items, 0);

    public static Value OfRecord(object? record) => record is null ? default : new(ValueKind.Record, record, 0);

    /// <summary>Gives the value as text; null for null, lists and records, which templates do not show.</summary>
    public string? ToText() => Kind switch
    {
        ValueKind.Text or ValueKind.Markup => Text,
        ValueKind.Boolean => bits != 0 ? "true" : "false",
        ValueKind.Integer => bits.ToString(CultureInfo.InvariantCulture),
        ValueKind.Double => Double.ToString(CultureInfo.InvariantCulture),
        ValueKind.Decimal => Decimal.ToString(CultureInfo.InvariantCulture),
        ValueKind.Date => Date.ToString("dd MMM yyyy", CultureInfo.InvariantCulture),
        _ => null,
    };

    public override string ToString() => ToText() ?? Kind.ToString();
}

/// <summary>What a <see cref="Value"/> holds.</summary>
internal enum ValueKind : byte
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number in floating point.</summary>
    Double,

    /// <summary>An exact decimal number.</summary>
    Decimal,

    /// <summary>A date with a time of day, in no time zone.</summary>
    Date,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Output that is escaped already.</summary>
    Markup,

    /// <summary>A list.</summary>
    List,

    /// <summary>A record of the view.</summary>
    Record,
}
