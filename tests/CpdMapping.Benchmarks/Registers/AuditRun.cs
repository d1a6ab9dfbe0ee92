using System.Diagnostics;
using System.Globalization;
using CpdMapping.Auditing;
using CpdMapping.Auditing.Registers;
using CpdMapping.Standards;

namespace CpdMapping.Benchmarks.Registers;

/// <summary><c>-- audit [people]</c>: audits a generated register, 100,000 people unless a number is given, and prints one line.</summary>
internal static class AuditRun
{
    private const int People = 100_000;

    public static void Run(string[] args)
    {
        var people = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : People;
        var path = Path.Combine(".artifacts", "benchmarks", $"register-{people.ToString(CultureInfo.InvariantCulture)}.ndjson");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // it has a folder, as above
        RegisterFile.Write(path, people);
        var scheme = SchemeBook.BuiltIn[SchemeRef.Parse("swe-cpd@2021-12")];
        var on = new DateOnly(2025, 11, 30);
        var audit = new RegisterAudit(scheme, StandardsLibrary.BuiltIn, on);
        var clock = Stopwatch.StartNew();
        var summary = RegisterSummary.Of(scheme);
        using (var register = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0))
            foreach (var line in audit.Audit(register, "register.ndjson"))
                summary = summary.With(line);
        clock.Stop();
        File.Delete(path);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"audit: {summary.People} people, {clock.ElapsedMilliseconds} ms, {summary.People * 1000L / Math.Max(1, clock.ElapsedMilliseconds)}/s, {process.PeakWorkingSet64 / 1_000_000} MB peak, findings {summary.Findings}"));
    }
}
