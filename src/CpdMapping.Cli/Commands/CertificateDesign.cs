using System.CommandLine;
using CpdMapping.Documents;
using CpdMapping.Documents.Views;

namespace CpdMapping.Cli.Commands;

/// <summary>The shipped certificates: two designs, each wide or tall.</summary>
internal static class CertificateDesign
{
    private const string Plain = "plain";
    private const string Portrait = "portrait";

    public static Option<string?> Design() => CommonOptions.Words("--design", "How the certificate looks: with an engraved frame, which is the default, or plain.", "is not a design", "engraved", Plain);

    public static Option<string?> Orientation() => CommonOptions.Words("--orientation", "How the sheet of A4 lies: landscape, which is the default, or portrait.", "is not an orientation", "landscape", Portrait);

    public static DocumentTemplate<CertificateView> Of(string? design, string? orientation) => (design, orientation) switch
    {
        (Plain, Portrait) => DocumentTemplates.CertificatePlainPortrait,
        (Plain, _) => DocumentTemplates.CertificatePlain,
        (_, Portrait) => DocumentTemplates.CertificatePortrait,
        _ => DocumentTemplates.Certificate,
    };
}
