using System.CommandLine;
using CpdMapping.Cli.Commands.Standards;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd standards …</c></summary>
internal static class StandardsCommand
{
    public static Command Create(Screen screen) => new("standards", "Look at, find, check and lock catalogues of standards.")
    {
        ListStandards.Create(screen),
        ShowStandard.Create(screen),
        FindStandard.Create(screen),
        CheckStandards.Create(screen),
        LockStandards.Create(screen),
        NewFile.Create(screen, "catalogue", Edition.Blank(), "standards"),
    };
}
