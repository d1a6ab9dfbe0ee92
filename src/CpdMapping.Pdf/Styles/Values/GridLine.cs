namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Where a grid item starts or ends.</summary>
/// <param name="Number">The line, from 1, or from the end where negative; nought where it is not given.</param>
/// <param name="Span">How many tracks it covers; nought where it is not given.</param>
/// <param name="Name">The name of a line or an area.</param>
internal readonly record struct GridLine(int Number, int Span = 0, string? Name = null)
{
    public static GridLine Auto { get; }

    public bool IsAuto => Number == 0 && Span == 0 && Name is null;
}
