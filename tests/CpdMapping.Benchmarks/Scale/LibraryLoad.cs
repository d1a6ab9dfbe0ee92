using System.Diagnostics;
using System.Globalization;
using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Benchmarks.Scale;

/// <summary>Loads and validates the generated library, each time in a process of its own, so that the peak of memory is its own too.</summary>
internal static class LibraryLoad
{
    private const int Names = 1000;

    // The index of the generated library is larger than the limits for files from strangers.
    private static readonly ReadLimits Limits = new() { MaxBytes = 256 * 1024 * 1024, MaxNodes = 10_000_000 };

    /// <summary>Writes the library and measures it as files and as an index.</summary>
    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("cpd-scale-").FullName;
        try
        {
            GeneratedLibrary.Write(folder);
            foreach (var manner in new[] { "files", "index" })
            {
                using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["standards", manner, folder])); // a running process has a path
                child?.WaitForExit();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Loads, validates and asks for names, and prints what each took.</summary>
    public static void Measure(string manner, string folder)
    {
        var asked = GeneratedLibrary.Names(Names);
        var before = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var library = manner == "files" ? StandardsLibrary.FromDirectory(folder, Limits) : FromIndex(folder);
        var loaded = clock.ElapsedMilliseconds;
        var problems = library.Validate();
        var load = clock.ElapsedMilliseconds;
        var work = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        var allocated = Megabytes(GC.GetTotalAllocatedBytes());
        var peak = Peak();
        before = Environment.CpuUsage.TotalTime;
        clock.Restart();
        var resolved = asked.Count(ask => library.Resolve(ask.Name, ask.Context).Standard is not null);
        var first = clock.ElapsedMilliseconds;
        var asking = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        clock.Restart();
        foreach (var (name, context) in asked)
            library.Resolve(name, context);
        var again = clock.ElapsedMilliseconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"standards: {GeneratedLibrary.Standards} in {GeneratedLibrary.Editions} editions as {manner}, load {load} ms ({work:0} ms of processor time; {loaded} ms without the checks, {problems.Count} problems), {peak} MB peak, {allocated} MB allocated, "
            + $"{Names} names {first} ms ({asking:0} ms of processor time; {resolved} resolved; again {again} ms; {Peak()} MB peak)"));
    }

    private static StandardsLibrary FromIndex(string folder)
    {
        using var index = File.OpenRead(Path.Combine(folder, "library.json"));
        return StandardsLibrary.FromStream(index, "library.json", Limits);
    }

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return Megabytes(process.PeakWorkingSet64);
    }

    private static long Megabytes(long bytes) => bytes / (1024 * 1024);
}
