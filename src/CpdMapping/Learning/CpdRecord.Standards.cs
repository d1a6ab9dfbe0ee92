using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning;

public sealed partial record CpdRecord
{
    /// <summary>Reads a record from YAML or JSON, and checks its references against the loaded standards.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="library">The standards.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    /// <param name="on">The day on which is asked: what is dated later is in the future; null where any day will do.</param>
    public static ParseResult<CpdRecord> TryParse(string text, StandardsLibrary library, string name = "(text)", DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        return RecordFormat.Format.TryParse(text, name, (record, spot, problems) => RecordStandardsChecks.Run(record, library, on, spot, problems));
    }

    /// <summary>Reads the file of a record, and checks its references against the loaded standards.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <param name="library">The standards.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    /// <param name="on">The day on which is asked: what is dated later is in the future; null where any day will do.</param>
    public static ParseResult<CpdRecord> TryLoad(string path, StandardsLibrary library, ReadLimits? limits = null, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        return RecordFormat.Format.TryLoad(path, limits, (record, spot, problems) => RecordStandardsChecks.Run(record, library, on, spot, problems));
    }

    /// <summary>Checks the record, and its references against the loaded standards.</summary>
    /// <param name="library">The standards.</param>
    /// <param name="on">The day on which is asked: what is dated later is in the future; null where any day will do.</param>
    /// <returns>All problems; their places say where in the record. Use <see cref="TryLoad(string, StandardsLibrary, ReadLimits, DateOnly?)"/> for places in a file.</returns>
    public Sequence<Problem> Check(StandardsLibrary library, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        return RecordFormat.Format.Check(this, (record, spot, problems) => RecordStandardsChecks.Run(record, library, on, spot, problems));
    }

    /// <summary>Gives the record with a snapshot of every standard that it names by reference alone.</summary>
    /// <param name="library">The standards.</param>
    /// <remarks>Snapshots that are there stay. A reference that is not loaded stays as it is; <see cref="Check"/> says so.</remarks>
    public CpdRecord Pin(StandardsLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return this with
        {
            Entries = Entries.Select(entry => entry with
            {
                Alignments = entry.Alignments.Select(alignment => alignment with { Standard = alignment.Standard.Pin(library) }).ToSequence(),
            }).ToSequence(),
        };
    }
}
