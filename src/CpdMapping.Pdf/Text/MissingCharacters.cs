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
