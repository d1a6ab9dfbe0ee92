using CpdMapping.Documents.Wording;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>A standard on one side of a comparison of editions.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name.</param>
/// <param name="Ref">The reference, such as <c>pcf@2012/7</c>.</param>
/// <param name="Parent">The code of the item that it belongs to; null at the top.</param>
public sealed record DiffItemView(string Code, string Name, string Ref, string? Parent)
{
    internal static Sequence<DiffItemView> Of(IEnumerable<Standard> standards, WordFormat format) => standards
        .Select(s => new DiffItemView(s.Ref.Code, format.Name(s.Name, s.Ref.Code), s.Ref.ToString(), s.Parent?.Value))
        .ToSequence();
}
