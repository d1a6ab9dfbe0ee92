using System.Diagnostics;
using System.Globalization;
using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Mapping;
using CpdMapping.Pdf;
using CpdMapping.Standards;

namespace CpdMapping.Benchmarks.Printing;

/// <summary><c>-- pdf</c>: prints certificates and portfolios as PDF on one thread, the best of several runs, and prints one line.</summary>
internal static class PrintRun
{
    private const int Warming = 300, Certificates = 600, StandardsOnCertificate = 52, AlignmentsOfEntry = 2;

    public static void Run()
    {
        var certificate = DocumentTemplates.Certificate.Render(CertificateView.From(LargeRecord.Certificate(StandardsOnCertificate))).Text;
        var portfolio200 = Portfolio(200);
        var portfolio2000 = Portfolio(2000);
        var printer = new PdfPrinter();
        Print(printer, certificate, Warming);
        var clock = Stopwatch.StartNew();
        Print(printer, certificate, Certificates);
        var perSecond = Certificates / clock.Elapsed.TotalSeconds;
        var small = Best(printer, portfolio200, runs: 20);
        var large = Best(printer, portfolio2000, runs: 5);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"pdf: certificates {perSecond:0}/s, portfolio200 {small:0} ms, portfolio2000 {large:0} ms, bytes {printer.Print(certificate).Bytes.Length} ({printer.Print(portfolio200).PageCount} and {printer.Print(portfolio2000).PageCount} pages, {process.PeakWorkingSet64 / 1_000_000} MB peak)"));
    }

    private static string Portfolio(int entries) =>
        DocumentTemplates.Portfolio.Render(PortfolioView.From(new EvidenceMapper(StandardsLibrary.BuiltIn).Map(LargeRecord.Of(entries, AlignmentsOfEntry)))).Text;

    private static void Print(PdfPrinter printer, string html, int times)
    {
        for (var i = 0; i < times; i++)
            _ = printer.Print(html).Bytes;
    }

    private static double Best(PdfPrinter printer, string html, int runs)
    {
        var best = double.PositiveInfinity;
        for (var i = 0; i < runs; i++)
        {
            var clock = Stopwatch.StartNew();
            Print(printer, html, 1);
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
        }
        return best;
    }
}
