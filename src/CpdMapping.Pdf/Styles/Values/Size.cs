namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A width or height: a length, or what it follows.</summary>
internal readonly record struct Size(SizeKind Kind, Length Length = default)
{
    public static Size Auto { get; } = new(SizeKind.Auto);

    public static Size None { get; } = new(SizeKind.None);

    public bool IsAuto => Kind == SizeKind.Auto;

    public bool IsLength => Kind == SizeKind.Length;

    public static Size Of(Length length) => new(SizeKind.Length, length);
}
