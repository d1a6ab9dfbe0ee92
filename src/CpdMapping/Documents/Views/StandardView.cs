using CpdMapping.Documents.Wording;
using CpdMapping.Learning;

namespace CpdMapping.Documents.Views;

/// <summary>A standard, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StandardView
{
    internal const int LeadingCode = 4;

    /// <summary>Gets the code, such as <c>7</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Gets whether the code is short enough to stand before the name, in a column of its own.</summary>
    public bool CodeLeads => Code.Length <= LeadingCode;

    /// <summary>Gets the name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the reference, such as <c>pcf@2018/7</c>.</summary>
    public required string Ref { get; init; }

    internal static StandardView Of(StandardSnapshot standard, WordFormat format) =>
        new() { Code = standard.Ref.Code, Name = format.Name(standard.Name, standard.Ref.Code), Ref = standard.Ref.ToString() };
}
