using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning.Uses;

/// <summary>Where the courses, cohorts and records of a folder name standards: what there is to look at when an edition changes.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StandardUses
{
    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    private StandardUses() { }

    /// <summary>Gets the uses, in the order of the files' paths and of their places in the file.</summary>
    public required Sequence<StandardUse> All { get; init; }

    /// <summary>Gets how many courses, cohorts and records were read.</summary>
    public required int Files { get; init; }

    /// <summary>Gets what could not be read, and why; the other files were read.</summary>
    public required Sequence<Problem> Problems { get; init; }

    /// <summary>Finds the uses of standards in a folder.</summary>
    /// <param name="folder">The folder; it is searched at any depth for YAML and JSON files that hold a course, a cohort or a record. Others are passed over.</param>
    /// <param name="library">The standards, by which names without a pin are understood.</param>
    /// <param name="limits">How much is read from one file; the default is <see cref="ReadLimits.Default"/>.</param>
    /// <remarks>
    /// Links and folders whose name begins with a full stop are not entered. In a file with errors what could be read is found all the same. Entries of a record that
    /// no longer stand, and certificates, which are frozen, are left alone.
    /// </remarks>
    public static StandardUses In(string folder, StandardsLibrary library, ReadLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(library);
        var problems = new List<Problem>();
        var paths = FolderFiles.Under(
            folder,
            name => Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)),
            name => !name.StartsWith('.'),
            "A folder with courses, cohorts and records was expected.",
            problems);
        var reader = new UseReader(library, limits ?? ReadLimits.Default, problems);
        foreach (var path in paths)
            reader.Read(path);
        return new() { All = reader.All(), Files = reader.Files, Problems = problems.ToSequence() };
    }

    /// <summary>Gives the uses of an edition's standards.</summary>
    /// <param name="edition">The edition, such as <c>pcf@2012</c>.</param>
    public Sequence<StandardUse> Of(EditionRef edition) => All.Where(use => use.Standard.Edition == edition).ToSequence();
}
