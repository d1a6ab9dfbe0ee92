using CsvHelper;

namespace CpdMapping.Cli.Reports;

/// <summary>Parts a text into lines and cells.</summary>
internal static class ReportLines
{
    public static IEnumerable<ReportLine> Of(string file, string text, char separator)
    {
        var isBroken = false;
        using var reader = CsvReader.FromText(text, new()
        {
            Separator = separator,
            HasHeader = false,
            AllowLineBreaksInQuotes = false, // one quote too many must not swallow the lines after it
            TrimWhitespace = true,
            TrackLineNumbers = true,
            OnMalformedRecord = _ => isBroken = true,
        });
        while (reader.Read())
        {
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = reader.GetString(i).Trim();
            yield return new(new(file, checked((int)reader.LineNumber), 1), cells.ToSequence(), isBroken);
            isBroken = false;
        }
    }
}
