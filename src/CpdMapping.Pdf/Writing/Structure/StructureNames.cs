using System.Text;

namespace CpdMapping.Pdf.Writing.Structure;

/// <summary>The names that the format has for roles and artifacts.</summary>
internal static class StructureNames
{
    private static readonly byte[][] Roles = [.. Enum.GetNames<StructureRole>().Select(Encoding.ASCII.GetBytes)];

    public static ReadOnlySpan<byte> Of(StructureRole role) => Roles[(int)role];

    public static ReadOnlySpan<byte> Of(ArtifactKind kind) => kind switch
    {
        ArtifactKind.Background => "/Type/Background"u8,
        ArtifactKind.Header => "/Type/Pagination/Subtype/Header"u8,
        ArtifactKind.Footer => "/Type/Pagination/Subtype/Footer"u8,
        ArtifactKind.Watermark => "/Type/Pagination/Subtype/Watermark"u8,
        _ => "/Type/Layout"u8,
    };
}
