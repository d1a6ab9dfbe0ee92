using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Commands.Cohorts;

/// <summary>What was read of a log's file.</summary>
/// <param name="Log">The log; null where there is no row to count.</param>
/// <param name="Problems">What is wrong in the file.</param>
/// <param name="Broken">How many lines could not be read.</param>
/// <param name="Waiting">How many lines say that somebody waited outside.</param>
internal sealed record AttendanceSource(AttendanceLog? Log, Sequence<Problem> Problems, int Broken, int Waiting);
