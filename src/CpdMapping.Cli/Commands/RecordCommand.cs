using System.CommandLine;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd record …</c></summary>
internal static class RecordCommand
{
    // What is dated later cannot have been done.
    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    public static Command Create(Screen screen) => new("record", "Write and check a learner's record.")
    {
        NewFile.Create(screen, "record", CpdRecord.Blank()),
        CheckFile.Create(screen, "The learner's record.", "Check a record: entries, corrections, and what each claim's reference is worth.", (path, library) => CpdRecord.TryLoad(path, library, on: Today)),
        PinFile.Create(screen, "record", "Write a snapshot in the place of each reference that stands alone.", (path, library) => RecordFile.Pin(path, library)),
    };
}
