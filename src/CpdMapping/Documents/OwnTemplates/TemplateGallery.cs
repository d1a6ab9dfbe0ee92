using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Documents.OwnTemplates;

/// <summary>The shipped templates, to start one's own from.</summary>
public static class TemplateGallery
{
    /// <summary>Gets the templates, in the order of a person's work.</summary>
    public static Sequence<GalleryTemplate> Templates { get; } =
    [
        new("certificate", "certificate", "text/html", "A certificate on one sheet of A4 landscape.") { File = "certificate.html.scriban" },
        new("certificate-portrait", "certificate", "text/html", "A certificate on one sheet of A4 portrait.") { File = "certificate-portrait.html.scriban" },
        new("certificate-plain", "certificate", "text/html", "A certificate in a plain design, on one sheet of A4 landscape.") { File = "certificate-plain.html.scriban" },
        new("certificate-plain-portrait", "certificate", "text/html", "A certificate in a plain design, on one sheet of A4 portrait.") { File = "certificate-plain-portrait.html.scriban" },
        new("portfolio", "portfolio", "text/html", "A learner's portfolio as a page.") { File = "portfolio.html.scriban" },
        new("portfolio-markdown", "portfolio", "text/markdown", "A learner's portfolio in Markdown.") { File = "portfolio.md.scriban" },
        new("statement", "statement", "text/html", "The standards that a course serves, as a page.") { File = "statement.html.scriban" },
        new("statement-text", "statement", "text/plain", "The standards that a course serves, as plain text.") { File = "statement.txt.scriban" },
        new("fact-sheet", "fact-sheet", "text/html", "A course with its fees, as a page.") { File = "fact-sheet.html.scriban" },
        new("fact-sheet-markdown", "fact-sheet", "text/markdown", "A course with its fees, in Markdown.") { File = "fact-sheet.md.scriban" },
        new("manager-letter", "manager-letter", "text/html", "The case to a manager, as a page that can be written in.") { File = "manager-letter.html.scriban" },
        new("manager-letter-markdown", "manager-letter", "text/markdown", "The case to a manager, in Markdown.") { File = "manager-letter.md.scriban" },
        new("manager-letter-text", "manager-letter", "text/plain", "The case to a manager, as plain text.") { File = "manager-letter.txt.scriban" },
        new("register", "register", "text/html", "The attendance register of a cohort, to sign or as attended.") { File = "register.html.scriban" },
    ];

    /// <summary>Gets the files of a folder to start from: the shipped layout, a manifest and, for a page, a house style and its partials, all with comments.</summary>
    /// <param name="name">The name of a shipped template.</param>
    /// <param name="id">The id of one's own.</param>
    /// <returns>The files; <see cref="TemplateFolder"/> reads them without a problem.</returns>
    /// <exception cref="ArgumentException">There is no such template, or the id is no lower-case letters, digits and single hyphens.</exception>
    public static Sequence<OutputFile> Start(string name, string id)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(id);
        var from = Templates.FirstOrDefault(template => template.Name == name)
            ?? throw new ArgumentException($"There is no shipped template '{name}'. There are {string.Join(", ", Templates.Select(template => template.Name))}.", nameof(name));
        return Identifier.IsSlug(id)
            ? TemplateStart.Of(from, id)
            : throw new ArgumentException($"'{id}' is not an id: lower-case letters, digits and single hyphens were expected.", nameof(id));
    }
}
