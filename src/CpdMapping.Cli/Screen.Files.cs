using System.Globalization;
using CpdMapping.Files;
using Spectre.Console;

namespace CpdMapping.Cli;

internal sealed partial class Screen
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Writes files into a folder, all or none, and says which.</summary>
    public void Save(string folder, IEnumerable<OutputFile> files)
    {
        var all = files.ToList();
        OutputFolder.Write(folder, all);
        foreach (var file in all)
            Line($"Wrote {Path.Combine(folder, file.Name)}");
    }

    /// <summary>Does a step for each number from 0, with a progress bar for a person who has waited over a second.</summary>
    public void Progress(string what, int count, Action<int> step)
    {
        var started = TimeProvider.System.GetTimestamp();
        var done = 0;
        while (done < count && TimeProvider.System.GetElapsedTime(started) < Patience)
            step(done++);
        if (done == count)
            return;
        if (!IsInteractive)
        {
            while (done < count)
                step(done++);
            return;
        }
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Error) });
        console.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask(string.Create(CultureInfo.InvariantCulture, $"{what} ({count})"), maxValue: count);
            while (done < count)
            {
                step(done++);
                task.Value = done;
            }
        });
    }
}
