namespace CpdMapping.Documents.Templating;

/// <summary>What a template makes, and so how the values it shows are escaped.</summary>
public enum OutputMode
{
    /// <summary>HTML: each value is escaped for the place it stands in.</summary>
    Html,

    /// <summary>Markdown: characters with a meaning are escaped, and line breaks in values become spaces.</summary>
    Markdown,

    /// <summary>Plain text: control characters in values are left out, save line breaks and tabs.</summary>
    Text,
}
