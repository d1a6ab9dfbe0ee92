using CpdMapping.Files;

namespace CpdMapping.Auditing.Deciding;

public sealed partial record DecisionSheet
{
    /// <summary>Begins a sheet without decisions, about a report that was written to a file.</summary>
    /// <param name="path">The file, as <see cref="AuditReport.ToJson"/> wrote it: <c>audit.json</c> of a pack.</param>
    public static ParseResult<DecisionSheet> TryBegin(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var problems = new ProblemList(ReadLimits.Default.MaxProblems);
        if (FileBytes.Of(path, ReadLimits.Default, problems) is not { } bytes || NodeReader.Parse(path, bytes, ReadLimits.Default, problems) is not { } root)
            return problems.ToResult<DecisionSheet>(null);
        var map = MapReader.Of(root, problems, "The report");
        return problems.ToResult(new DecisionSheet
        {
            Record = map.Text("record"),
            Scheme = map.Parsed<SchemeRef>("scheme", required: true, SchemeRef.TryParse, FileCodes.BadIdentity, "A reference such as swe-cpd@2021-12 was expected.") ?? default,
            Report = Digests.Of(bytes.Span),
            Specimen = map.Flag("specimen", false),
        });
    }

    /// <summary>Reads a sheet, with all problems.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<DecisionSheet> TryLoad(string path, ReadLimits? limits = null) => DecisionFormat.Format.TryLoad(path, limits);

    /// <summary>Reads a sheet from YAML or JSON, with all problems.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    public static ParseResult<DecisionSheet> TryParse(string text, string name = "(text)") => DecisionFormat.Format.TryParse(text, name);

    /// <summary>Writes the sheet to a file that reads back as the same sheet: JSON where the name ends in <c>.json</c>, else YAML.</summary>
    /// <param name="path">The path; an older file there is replaced, at once and whole, and every decision of it must be on this sheet.</param>
    /// <exception cref="CpdFileException">The sheet has errors, the file cannot be written, or it cannot be read and so not be replaced; nothing is changed then.</exception>
    /// <exception cref="ArgumentException">The file holds decisions that are not on this sheet, which would be lost.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (File.Exists(path) && TryLoad(path).Value is var before && (before with { Decisions = [] } != this with { Decisions = [] } || !Decisions.Take(before.Decisions.Count).SequenceEqual(before.Decisions)))
            throw new ArgumentException($"The file '{path}' holds another sheet, or decisions that are not on this one. Decisions are added, and never taken away.", nameof(path));
        DecisionFormat.Format.Save(this, path);
    }

    /// <summary>Gives the sheet as YAML.</summary>
    public string ToYaml() => DecisionFormat.Format.ToYaml(this);

    /// <summary>Gives the sheet as JSON.</summary>
    public string ToJson() => DecisionFormat.Format.ToJson(this);
}
