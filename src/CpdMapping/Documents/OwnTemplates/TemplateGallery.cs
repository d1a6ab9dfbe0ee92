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
        new("form", "form", "text/html", "CPD in the shape of a body's form, as a page.") { File = "form.html.scriban" },
        new("form-markdown", "form", "text/markdown", "CPD in the shape of a body's form, in Markdown.") { File = "form.md.scriban" },
        new("form-text", "form", "text/plain", "CPD in the shape of a body's form, as plain text.") { File = "form.txt.scriban" },
        new("ledger", "ledger", "text/html", "The ledger of a record's hours, as a page.") { File = "ledger.html.scriban" },
        new("coverage", "coverage", "text/html", "The coverage of a person, a team or a service, as a page.") { File = "coverage.html.scriban" },
        new("coverage-markdown", "coverage", "text/markdown", "The coverage of a person, a team or a service, in Markdown.") { File = "coverage.md.scriban" },
        new("decision-sheet", "decision-sheet", "text/html", "The decisions about an audit, to read and to sign.") { File = "decision-sheet.html.scriban" },
        new("decision-sheet-markdown", "decision-sheet", "text/markdown", "The decisions about an audit, in Markdown.") { File = "decision-sheet.md.scriban" },
        new("edition-diff", "edition-diff", "text/html", "What changed between two editions, as a page.") { File = "edition-diff.html.scriban" },
        new("edition-diff-markdown", "edition-diff", "text/markdown", "What changed between two editions, in Markdown.") { File = "edition-diff.md.scriban" },
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
