using System.Globalization;
using CpdMapping.Documents.OwnTemplates;
using CpdMapping.Documents.Templating;
using CpdMapping.Documents.Views;
using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Documents.Preflight;

/// <summary>Looks at a batch of certificates before any is written: what does not fit on the page, and what the fonts cannot show.</summary>
public static class CertificatePreflight
{
    /// <summary>Checks certificates.</summary>
    /// <param name="certificates">The certificates.</param>
    /// <param name="source">What they are made from, such as the cohort's file: problems name it as their place.</param>
    /// <param name="template">The template that they will be written with; null for the shipped one, whose fonts cannot be checked.</param>
    /// <param name="language">Their language; English when it is null.</param>
    /// <returns>Warnings, certificate by certificate, and a note where the characters could not be checked; an error where the template stops at a budget.</returns>
    /// <exception cref="ArgumentException">The template does not show certificates.</exception>
    public static Sequence<Problem> Check(IEnumerable<Certificate> certificates, string source, OwnTemplate? template = null, DocumentLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(certificates);
        ArgumentNullException.ThrowIfNull(source);
        var layout = template?.For<CertificateView>() ?? DocumentTemplates.Certificate;
        var room = template?.Manifest.Room ?? TemplateRoom.Shipped;
        var fonts = template?.Style.Fonts.Files ?? [];
        var place = new Place(source, 0, 0);
        var found = new List<Problem>();
        foreach (var certificate in certificates)
        {
            var whose = $"{certificate.Number} for {certificate.Learner}";
            TooMuch(CertificateLayout.Characters(certificate.Learner), room.Name, PreflightCodes.NameTooLong, $"{whose}: the learner's name has", "characters", "Shorten the name as it is printed, or give it more room.");
            TooMuch(CertificateLayout.Characters(certificate.Title), room.Title, PreflightCodes.TitleTooLong, $"{whose}: the course's title has", "characters", "Shorten the title, or give it more room.");
            TooMuch(CertificateLayout.Lines(certificate), room.Lines, PreflightCodes.TooManyStandards, $"{whose}: the standards need", "lines", "List fewer standards, or expect a second page.");
            if (fonts.IsEmpty)
                continue;
            try
            {
                var missing = Glyphs.Missing(layout.Render(CertificateView.From(certificate, language)).Text, fonts);
                if (missing.Length > 0)
                    found.Add(new(PreflightCodes.NoGlyph, ProblemSeverity.Warning, place, $"{whose}: none of the fonts given has {missing}.", $"A glyph for each character was expected in one of {string.Join(", ", fonts.Select(font => font.Name))}.", "Add a font that has them."));
            }
            catch (TemplateException stopped)
            {
                found.Add(new(PreflightCodes.NotRendered, ProblemSeverity.Error, place, $"{whose}: {stopped.Message}", "", ""));
            }
        }
        if (fonts.IsEmpty)
            found.Add(new(PreflightCodes.CharactersNotChecked, ProblemSeverity.Note, place, "Whether the fonts have every character could not be checked.", "", "Name the fonts' files in the house style of a template of your own: fonts, files."));
        return found.ToSequence();

        void TooMuch(int amount, int most, string code, string what, string unit, string remedy)
        {
            if (amount > most)
                found.Add(new(code, ProblemSeverity.Warning, place, string.Create(CultureInfo.InvariantCulture, $"{what} {amount} {unit}."), string.Create(CultureInfo.InvariantCulture, $"At most {most} fit on the page."), remedy));
        }
    }
}
