using CpdMapping.Files;

namespace CpdMapping.Learning;

public sealed partial record Certificate
{
    /// <summary>Reads a certificate from YAML or JSON.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    /// <exception cref="CpdFileException">The text has errors; the exception lists all problems.</exception>
    public static Certificate Parse(string text, string name = "(text)") => TryParse(text, name).Value;

    /// <summary>Reads a certificate from YAML or JSON, with all problems.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    public static ParseResult<Certificate> TryParse(string text, string name = "(text)") => CertificateFormat.Format.TryParse(text, name);

    /// <summary>Reads the file of a certificate.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="CpdFileException">The file cannot be read or has errors; the exception lists all problems.</exception>
    public static Certificate Load(string path, ReadLimits? limits = null) => TryLoad(path, limits).Value;

    /// <summary>Reads the file of a certificate, with all problems.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<Certificate> TryLoad(string path, ReadLimits? limits = null) => CertificateFormat.Format.TryLoad(path, limits);

    /// <summary>Writes the certificate to a file that reads back as the same certificate: JSON where the name ends in <c>.json</c>, else YAML.</summary>
    /// <param name="path">The path; an older file there is replaced, at once and whole.</param>
    /// <exception cref="CpdFileException">The certificate has errors, or the file cannot be written; nothing is changed then.</exception>
    public void Save(string path) => CertificateFormat.Format.Save(this, path);

    /// <summary>Gives the certificate as YAML.</summary>
    public string ToYaml() => CertificateFormat.Format.ToYaml(this);

    /// <summary>Gives the certificate as JSON.</summary>
    public string ToJson() => CertificateFormat.Format.ToJson(this);
}
