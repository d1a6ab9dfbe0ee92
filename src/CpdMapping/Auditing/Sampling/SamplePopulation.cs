using System.Security.Cryptography;
using System.Text;
using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Sampling;

/// <summary>The people from whom a sample is drawn, closed before the draw.</summary>
/// <remarks>The order in which they came does not matter. Immutable and safe to share between threads.</remarks>
public sealed class SamplePopulation : IEquatable<SamplePopulation>
{
    private readonly IReadOnlyDictionary<string, Place> places;
    private readonly Lazy<string> digest;

    internal SamplePopulation(IEnumerable<SampleMember> members, IReadOnlyDictionary<string, Place> places)
    {
        Members = members.OrderBy(m => m.Id, StringComparer.Ordinal).ToSequence();
        this.places = places;
        digest = new(() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Members.Select(Line))))));
    }

    /// <summary>Gets the people in the ordinal order of their ids.</summary>
    public Sequence<SampleMember> Members { get; }

    /// <summary>Gets the SHA-256 of the population, whatever file and order it came in: of one line a person, in the ordinal order of ids.</summary>
    /// <remarks>A line is id, stratum, weight, reason of exclusion and reason of carrying in, parted by tabs, in UTF-8, and ends in a line feed.</remarks>
    public string Digest => digest.Value;

    /// <summary>Makes a population in memory.</summary>
    /// <param name="members">The people, in any order.</param>
    /// <exception cref="ArgumentException">An id is there twice, or a person's data could not stand in a file; the message lists all problems.</exception>
    public static SamplePopulation Of(IEnumerable<SampleMember> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var all = members.ToList();
        var problems = new ProblemList();
        PopulationReader.Check(all.Select((m, i) => (m, new Place($"population[{Plain.Number(i + 1)}]", 0, 0))), problems);
        return problems.HasErrors
            ? throw new ArgumentException(string.Join('\n', problems.ToSequence()), nameof(members))
            : new(all, new Dictionary<string, Place>(StringComparer.Ordinal));
    }

    /// <summary>Reads the file of a population.</summary>
    /// <param name="path">The path of a CSV or NDJSON file.</param>
    /// <exception cref="CpdFileException">The file cannot be read or has errors; the exception lists all problems.</exception>
    public static SamplePopulation Load(string path) => TryLoad(path).Value;

    /// <summary>Reads the file of a population, with all problems.</summary>
    /// <param name="path">The path of a CSV file whose first line names the columns, or of a file with one JSON map a line: <c>id</c>, and where they are needed <c>stratum</c>, <c>weight</c>, <c>excluded</c>, <c>carried-in</c>.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<SamplePopulation> TryLoad(string path, ReadLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var bounds = limits ?? ReadLimits.Default;
        var problems = new ProblemList(bounds.MaxProblems);
        return problems.ToResult(RowReader.Load(path, bounds, problems) is { } rows ? PopulationReader.Read(path, rows, problems) : null);
    }

    /// <summary>Reads a population from text, with all problems.</summary>
    /// <param name="text">The text of a CSV or NDJSON file.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    public static ParseResult<SamplePopulation> TryParse(string text, string name = "(text)")
    {
        ArgumentNullException.ThrowIfNull(text);
        var problems = new ProblemList(ReadLimits.Default.MaxProblems);
        return problems.ToResult(RowReader.Parse(name, Encoding.UTF8.GetBytes(text), ReadLimits.Default, problems) is { } rows ? PopulationReader.Read(name, rows, problems) : null);
    }

    /// <inheritdoc/>
    public bool Equals(SamplePopulation? other) => other is not null && Members == other.Members;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SamplePopulation);

    /// <inheritdoc/>
    public override int GetHashCode() => Members.GetHashCode();

    internal Place PlaceOf(string id) => places.TryGetValue(id, out var place) ? place : new Place($"population: '{id}'", 0, 0);

    private static string Line(SampleMember member) => string.Join('\t', member.Id, member.Stratum, Plain.Number(member.Weight), member.Excluded, member.CarriedIn) + "\n";
}
