using System.CommandLine;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd record …</c></summary>
internal static class RecordCommand
{
    public static Command Create(Screen screen) => new("record", "Write and check a learner's record.")
    {
        NewFile.Create(screen, "record", CpdRecord.Blank()),
        CheckFile.Create(screen, "The learner's record.", "Check a record: entries, corrections, and what each claim's reference is worth.", (path, library) => CpdRecord.TryLoad(path, library)),
        PinFile.Create(screen, "record", "Write a snapshot in the place of each reference that stands alone.", (path, library) => RecordFile.Pin(path, library)),
    };
}
