using System.Globalization;

namespace CpdMapping.Pdf.Text;

/// <summary>Collects the characters that no face has, each once, with the place where it first stood.</summary>
internal sealed class MissingCharacters
{
    private readonly List<MissingCharacter> _found = [];
    private readonly HashSet<int> _codePoints = [];

    /// <summary>The characters in the order in which they were met.</summary>
    public IReadOnlyList<MissingCharacter> Found => _found;

    public void Add(int codePoint, int index, string cluster)
    {
        if (_codePoints.Add(codePoint))
            _found.Add(new MissingCharacter(codePoint, index, cluster));
    }
}

/// <summary>A character that no face has.</summary>
/// <param name="CodePoint">The character.</param>
/// <param name="Index">Where in its paragraph it first stood, in UTF-16 units.</param>
/// <param name="Cluster">The character with the marks that belong to it.</param>
internal sealed record MissingCharacter(int CodePoint, int Index, string Cluster)
{
    /// <summary>The character as standards write it, as <c>U+4E2D</c>.</summary>
    public string Name => "U+" + CodePoint.ToString("X4", CultureInfo.InvariantCulture);
}
