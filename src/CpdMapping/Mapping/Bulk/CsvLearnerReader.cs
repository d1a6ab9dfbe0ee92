using System.Buffers.Text;
using System.Text;
using CpdMapping.Files;

namespace CpdMapping.Mapping.Bulk;

/// <summary>Reads an entry a line, as comma-separated values, and joins the lines of a learner that stand together.</summary>
internal sealed class CsvLearnerReader(string name, CompiledMapping mapping, BulkReport report) : LearnerReader(name, mapping, report)
{
    private static readonly string[] Columns = ["learner", "activity", "minutes"];

    private readonly CsvFields fields = new();
    private int[]? columns;
    private bool isRefused;
    private byte[] learner = [];
    private bool hasLearner;
    private char[] text = new char[256];

    public override LearnerEntries? Read(ReadOnlySpan<byte> line, int number)
    {
        if (isRefused)
            return null;
        if (!fields.Read(line))
        {
            LeaveOut(MappingCodes.BadLine, number, fields.Column, "A double quote stands alone, or text follows one that closes a field.", "A field in quotes was expected to end in one, with a comma after it.", "Double a quote that belongs to the text.");
            return null;
        }
        if (columns is null)
        {
            Header(number);
            return null;
        }
        if (fields.Count <= columns.Max())
        {
            LeaveOut(MappingCodes.BadLine, number, 1, FormattableString.Invariant($"The line has {fields.Count} fields."), FormattableString.Invariant($"{columns.Max() + 1} or more were expected, as the header says."));
            return null;
        }
        return Entry(number);
    }

    public override LearnerEntries? End() => hasLearner ? Take(Text(learner)) : null;

    private void Header(int number)
    {
        var names = Enumerable.Range(0, fields.Count).Select(i => Text(fields[i]).Trim()).ToList();
        columns = Array.ConvertAll(Columns, column => names.IndexOf(column));
        if (!columns.Contains(-1))
            return;
        isRefused = true;
        LeaveOut(
            MappingCodes.BadHeader, number, 1, $"The header names {string.Join(", ", names.Select(Excerpt.Of))}.", $"The columns {string.Join(", ", Columns)} were expected.",
            "Write their names in the first line; nothing of the file was read.");
    }

    private LearnerEntries? Entry(int number)
    {
        var key = fields[columns![0]]; // the header was read
        var activity = fields[columns[1]];
        var minutes = fields[columns[2]].Trim((byte)' ');
        if (key.IsEmpty)
        {
            LeaveOut(MappingCodes.BadLine, number, fields.ColumnOf(columns[0]), "'learner' is empty.", "The learner's key was expected.");
            return null;
        }
        if (!Utf8Parser.TryParse(minutes, out int count, out var read) || read != minutes.Length || count < 0)
        {
            BadMinutes(Excerpt.Of(Text(minutes)), number, fields.ColumnOf(columns[2]));
            return null;
        }
        if (text.Length < activity.Length)
            text = new char[activity.Length];
        var id = text.AsSpan(0, Encoding.UTF8.GetChars(activity, text));
        var place = PlaceOf(id);
        if (place < 0)
        {
            UnknownActivity(id, number, fields.ColumnOf(columns[1]));
            return null;
        }
        LearnerEntries? whole = null;
        if (!hasLearner || !key.SequenceEqual(learner))
        {
            whole = End();
            (learner, hasLearner) = (key.ToArray(), true);
        }
        Entries.Add(new(place, count));
        return whole;
    }
}
