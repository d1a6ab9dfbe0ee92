using System.Globalization;

namespace CpdMapping.Files;

/// <summary>A place in a file.</summary>
/// <param name="File">The file's name as it was given, or a stand-in such as <c>(text)</c>.</param>
/// <param name="Line">The line, counted from 1; 0 when the whole file is meant.</param>
/// <param name="Column">The column in UTF-16 units, counted from 1; 0 when the whole file is meant.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public readonly record struct Place(string File, int Line, int Column)
{
    /// <summary>Gets the place as <c>file(line,column)</c>, or the file's name alone.</summary>
    public override string ToString() => Line == 0
        ? File ?? ""
        : string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
}
