using System.CommandLine;
using CpdMapping.Cli.Commands.Standards;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd standards …</c></summary>
internal static class StandardsCommand
{
    public static Command Create(Screen screen) => new("standards", "Look at, find, check, compare and lock catalogues of standards.")
    {
        ListStandards.Create(screen),
        ShowStandard.Create(screen),
        FindStandard.Create(screen),
        CheckStandards.Create(screen),
        DiffStandards.Create(screen),
        HealthOfCrosswalks.Create(screen),
        LockStandards.Create(screen),
        NewFile.Create(screen, "catalogue", Edition.Blank(), "standards"),
    };
}
