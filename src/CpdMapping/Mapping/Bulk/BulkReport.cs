using System.Globalization;
using CpdMapping.Files;

namespace CpdMapping.Mapping.Bulk;

/// <summary>What came of a stream of learners: how many were mapped, and what was left out and why. Give the same report to the reader and to the mapping.</summary>
/// <remarks>It is written to while the stream is read. One report is for one stream; it is not safe to share between threads.</remarks>
public sealed class BulkReport
{
    /// <summary>How many problems are kept; all are counted.</summary>
    public const int MostProblems = 1000;

    private readonly ProblemList problems = new(MostProblems);

    /// <summary>Gets how many learners' totals were given out.</summary>
    public long Learners { get; private set; }

    /// <summary>Gets how many entries those learners have.</summary>
    public long Entries { get; private set; }

    /// <summary>Gets how many lines and learners were left out, each with a problem.</summary>
    public long LeftOut { get; private set; }

    /// <summary>Gets the problems in the order of their lines: the first thousand, and how many more there are.</summary>
    public Sequence<Problem> Problems => problems.ToSequence();

    /// <summary>Gets the summary as one sentence: <c>Mapped 20 entries of 1 learner; 2 were left out.</c></summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Mapped {Entries} {(Entries == 1 ? "entry" : "entries")} of {Learners} {(Learners == 1 ? "learner" : "learners")}; {(LeftOut == 1 ? "1 was" : $"{LeftOut} were")} left out.");

    internal BulkProgress ToProgress() => new(Learners, Entries, LeftOut);

    internal void Mapped(long entries)
    {
        Learners++;
        Entries += entries;
    }

    internal void LeaveOut(string code, Place place, string found, string expected, string remedy = "")
    {
        LeftOut++;
        problems.Error(code, place, found, expected, remedy);
    }
}
