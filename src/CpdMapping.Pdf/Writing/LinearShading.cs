using System.Collections.Immutable;

namespace CpdMapping.Pdf.Writing;

/// <summary>Colours that change along a line; before its start and behind its end the first and the last go on.</summary>
internal sealed record LinearShading(Point Start, Point End, ImmutableArray<ShadingStop> Stops)
{
    public bool Equals(LinearShading? other) =>
        other is not null && Start == other.Start && End == other.End && Stops.AsSpan().SequenceEqual(other.Stops.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Start, End, Stops.Length);
}
