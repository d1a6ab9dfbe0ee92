using System.Runtime.InteropServices;
using System.Text;

namespace CpdMapping.Files;

/// <summary>A file to be written.</summary>
/// <param name="Name">The name within the folder; forward slashes part folders.</param>
/// <param name="Bytes">What the file holds.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record OutputFile(string Name, Sequence<byte> Bytes)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Makes a file of text, as UTF-8 without a byte order mark.</summary>
    /// <param name="name">The name within the folder; forward slashes part folders.</param>
    /// <param name="text">The text, with line feeds alone.</param>
    /// <exception cref="ArgumentException">The text has half of a surrogate pair, which no file can hold.</exception>
    public OutputFile(string name, string text)
        : this(name, new Sequence<byte>(ImmutableCollectionsMarshal.AsImmutableArray(Utf8.GetBytes(text)))) { }

    /// <summary>Gets what the file holds as text.</summary>
    /// <exception cref="ArgumentException">The file is no text in UTF-8.</exception>
    public string Text => Utf8.GetString(Bytes.AsSpan());

    /// <summary>Gets the name.</summary>
    public override string ToString() => Name;
}
