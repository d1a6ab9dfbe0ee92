using CpdMapping.Files;
using CpdMapping.Learning.Quick;

namespace CpdMapping.Learning;

public sealed partial record CpdRecord
{
    /// <summary>Reads a record from YAML or JSON.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    /// <exception cref="CpdFileException">The text has errors; the exception lists all problems.</exception>
    public static CpdRecord Parse(string text, string name = "(text)") => TryParse(text, name).Value;

    /// <summary>Reads a record from YAML or JSON, with all problems.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    public static ParseResult<CpdRecord> TryParse(string text, string name = "(text)") => RecordFormat.Format.TryParse(text, name);

    /// <summary>Reads the file of a record.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="CpdFileException">The file cannot be read or has errors; the exception lists all problems.</exception>
    public static CpdRecord Load(string path, ReadLimits? limits = null) => TryLoad(path, limits).Value;

    /// <summary>Reads the file of a record, with all problems.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<CpdRecord> TryLoad(string path, ReadLimits? limits = null) => RecordFormat.Format.TryLoad(path, limits);

    /// <summary>Reads a record from the bytes of a YAML or JSON file, with all problems. Of many records in JSON this is the fastest way.</summary>
    /// <param name="utf8">The bytes, in UTF-8.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<CpdRecord> TryParse(ReadOnlyMemory<byte> utf8, string name, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new RecordBytes(limits ?? ReadLimits.Default).TryParse(utf8, name);
    }

    /// <summary>Writes the record to a file that reads back as the same record: JSON where the name ends in <c>.json</c>, else YAML.</summary>
    /// <param name="path">The path; an older file there is replaced, at once and whole.</param>
    /// <exception cref="CpdFileException">The record has errors, or the file cannot be written; nothing is changed then.</exception>
    public void Save(string path) => RecordFormat.Format.Save(this, path);

    /// <summary>Gives the record as YAML.</summary>
    public string ToYaml() => RecordFormat.Format.ToYaml(this);

    /// <summary>Gives the record as JSON.</summary>
    public string ToJson() => RecordFormat.Format.ToJson(this);
}
