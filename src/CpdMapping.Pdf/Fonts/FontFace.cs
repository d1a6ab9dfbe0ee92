namespace CpdMapping.Pdf.Fonts;

/// <summary>A font under the family, weight and slant by which style sheets ask for it.</summary>
internal sealed record FontFace
{
    private readonly Lazy<FontFile> _file;

    public FontFace(string family, int weight, bool italic, FontFile file)
        : this(family, weight, italic, new Lazy<FontFile>(file))
    {
    }

    public FontFace(string family, int weight, bool italic, Lazy<FontFile> file)
    {
        Family = family;
        Weight = weight;
        Italic = italic;
        _file = file;
    }

    public string Family { get; }

    /// <summary>The weight from 1 to 1000, 400 for regular and 700 for bold.</summary>
    public int Weight { get; }

    public bool Italic { get; }

    /// <summary>The font; a built-in one is read when it is first asked for.</summary>
    public FontFile File => _file.Value;

    public bool Equals(FontFace? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
