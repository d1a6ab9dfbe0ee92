using System.Text;
using CpdMapping.Files;

namespace CpdMapping.Mapping.Bulk;

/// <summary>Reads learners from lines, and reports the lines that cannot be read. Used once, by one thread.</summary>
internal abstract class LearnerReader(string name, CompiledMapping mapping, BulkReport report)
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> places = mapping.PlacesByText;

    /// <summary>The entries of the learner that is being read.</summary>
    protected List<LearnerEntry> Entries { get; } = [];

    /// <summary>Reads a line; gives a learner when one is whole.</summary>
    public abstract LearnerEntries? Read(ReadOnlySpan<byte> line, int number);

    /// <summary>Gives the learner that the end of the file makes whole.</summary>
    public virtual LearnerEntries? End() => null;

    public void TooLong(int number) => LeaveOut(MappingCodes.LongLine, number, 1, "The line has more than 16 MiB.", "A shorter one was expected.", "Write each learner or entry on a line of its own.");

    protected int PlaceOf(ReadOnlySpan<char> activity) => places.TryGetValue(activity, out var place) ? place : -1;

    protected void LeaveOut(string code, int line, int column, string found, string expected, string remedy = "") =>
        report.LeaveOut(code, new Place(name, line, column), found, expected, remedy);

    protected void UnknownActivity(ReadOnlySpan<char> activity, int line, int column) => LeaveOut(
        MappingCodes.UnknownActivity, line, column, $"There is no activity {Excerpt.Of(activity.ToString())}.", "The id of one of the mapping's activities was expected.",
        Nearest.To(activity.ToString(), mapping.Activities.Select(known => known.Id)) is { } near ? $"Did you mean '{near}'?" : "");

    protected void BadMinutes(string found, int line, int column) =>
        LeaveOut(MappingCodes.BadMinutes, line, column, $"'minutes' is {found}.", "A whole number, 0 or more, was expected.");

    protected LearnerEntries Take(string learner)
    {
        var taken = new LearnerEntries(learner, Entries.ToArray());
        Entries.Clear();
        return taken;
    }

    protected static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);
}
