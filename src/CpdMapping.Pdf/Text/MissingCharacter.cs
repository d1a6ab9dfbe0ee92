using System.Globalization;

namespace CpdMapping.Pdf.Text;

/// <summary>A character that no face has.</summary>
/// <param name="CodePoint">The character.</param>
/// <param name="Index">Where in its paragraph it first stood, in UTF-16 units.</param>
/// <param name="Cluster">The character with the marks that belong to it.</param>
internal sealed record MissingCharacter(int CodePoint, int Index, string Cluster)
{
    /// <summary>The character as standards write it, as <c>U+4E2D</c>.</summary>
    public string Name => "U+" + CodePoint.ToString("X4", CultureInfo.InvariantCulture);
}
