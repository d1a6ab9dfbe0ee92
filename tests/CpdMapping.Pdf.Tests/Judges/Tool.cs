using System.Diagnostics;
using System.Text;

namespace CpdMapping.Pdf.Tests.Judges;

/// <summary>Runs the programs of others that judge our files.</summary>
internal static class Tool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Whether the program is on this machine.</summary>
    public static bool IsInstalled(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, name)));

    /// <summary>Runs a program on a file, which stands after the arguments, and gives what it prints. A code other than nought is a failure.</summary>
    public static string Run(string name, byte[] pdf, string[] before, params string[] after)
    {
        string folder = Directory.CreateTempSubdirectory("cpd-pdf-").FullName;
        try
        {
            string file = Path.Combine(folder, "file.pdf");
            File.WriteAllBytes(file, pdf);
            return Run(name, folder, [.. before, file, .. after]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Runs a program in a folder and gives what it prints.</summary>
    public static string Run(string name, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{name} did not start.");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            throw new TimeoutException($"{name} did not end within a minute.");
        }
        string said = output.GetAwaiter().GetResult();
        string warned = errors.GetAwaiter().GetResult();
        Assert.True(process.ExitCode == 0 && warned.Length == 0, $"{name} ended with {process.ExitCode}: {said}{warned}");
        return said;
    }
}
