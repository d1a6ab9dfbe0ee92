using System.Diagnostics.CodeAnalysis;
using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Units;

/// <summary>Units that belong to no scheme of ours, and the ways to look them up. A scheme's own unit is in its file.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class UnitBook
{
    private const string ShippedFile = "standards/units.yaml";

    private static readonly Lazy<UnitBook> Shipped = new(ReadShipped);

    private readonly SortedDictionary<UnitRef, Unit> units = [];

    internal UnitBook(IEnumerable<Unit> units)
    {
        foreach (var unit in units)
            this.units[unit.Ref] = unit; // a later one takes the place of an earlier one
        Units = this.units.Values.ToSequence();
    }

    /// <summary>Gets the units that are shipped with the library.</summary>
    public static UnitBook BuiltIn => Shipped.Value;

    /// <summary>Gets the units in the order of their references.</summary>
    public Sequence<Unit> Units { get; }

    /// <summary>Gets the day on which somebody last compared the file with the bodies' pages.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>Gets what bodies count in that minutes do not make a number of, and why.</summary>
    public Sequence<MissingFact> Missing { get; init; }

    /// <summary>Gets a unit.</summary>
    /// <param name="unit">The reference, such as <c>iacet-ceu@2026</c>.</param>
    /// <exception cref="ArgumentException">There is no such unit; the message lists what there is.</exception>
    public Unit this[UnitRef unit] => TryGet(unit, out var found)
        ? found
        : throw new ArgumentException($"There is no unit '{unit}'. The book holds {string.Join(", ", Units.Select(u => u.Ref))}.", nameof(unit));

    /// <summary>Reads a file of units, in YAML or JSON.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">How much is read; the default is <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="CpdFileException">There are errors; the exception lists all problems.</exception>
    public static UnitBook Load(string path, ReadLimits? limits = null) => TryLoad(path, limits).Value;

    /// <summary>Reads a file of units, in YAML or JSON, or says what is wrong with it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">How much is read; the default is <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<UnitBook> TryLoad(string path, ReadLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        limits ??= ReadLimits.Default;
        var problems = new ProblemList(limits.MaxProblems);
        return Read(NodeReader.Load(path, limits, problems), problems);
    }

    /// <summary>Reads units from a stream, in YAML or JSON, or says what is wrong with them.</summary>
    /// <param name="stream">The stream; it is read to its end and stays open.</param>
    /// <param name="name">What to call it in problems, such as the file's name.</param>
    /// <param name="limits">How much is read; the default is <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<UnitBook> TryFromStream(Stream stream, string name, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        limits ??= ReadLimits.Default;
        var problems = new ProblemList(limits.MaxProblems);
        return Read(NodeReader.Load(name, stream, limits, problems), problems);
    }

    /// <summary>Gets a unit, if it is there.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGet(UnitRef reference, [NotNullWhen(true)] out Unit? unit) => units.TryGetValue(reference, out unit);

    /// <summary>Gives a book with the units of both; where both have one, the other's takes its place. It was compared on the earlier of their days.</summary>
    /// <param name="more">The other book.</param>
    public UnitBook With(UnitBook more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return new(Units.Concat(more.Units))
        {
            CheckedOn = CheckedOn < more.CheckedOn ? CheckedOn : more.CheckedOn,
            Missing = Missing.Concat(more.Missing).Distinct().ToSequence(),
        };
    }

    private static UnitBook ReadShipped()
    {
        using var stream = typeof(UnitBook).Assembly.GetManifestResourceStream(ShippedFile) ?? throw new InvalidOperationException($"The assembly holds no '{ShippedFile}'.");
        return TryFromStream(stream, ShippedFile).Value;
    }

    private static ParseResult<UnitBook> Read(Node? root, ProblemList problems) => problems.ToResult(root is null ? null : UnitsReader.Read(root, problems));
}
