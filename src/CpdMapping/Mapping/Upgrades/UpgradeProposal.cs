using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Upgrades;

/// <summary>How the claims of a record could read under another edition. It proposes and never rewrites: the record stays as it is.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial record UpgradeProposal
{
    /// <summary>Gets the record.</summary>
    public required CpdRecord Record { get; init; }

    /// <summary>Gets the edition to read the claims under.</summary>
    public required Edition To { get; init; }

    /// <summary>Gets the claims on which the edition bears, in the order of the activities' dates.</summary>
    public required Sequence<ClaimUpgrade> Claims { get; init; }

    /// <summary>Gets how many claims are of the edition already.</summary>
    public required int Already { get; init; }

    /// <summary>Gets how many claims are of other catalogues, with no way to the edition that carries minutes.</summary>
    public required int Elsewhere { get; init; }

    /// <summary>Gets the version of the standards data that the proposal rests on.</summary>
    public required string DataSet { get; init; }

    /// <summary>Proposes how the claims of a record could read under another edition.</summary>
    /// <param name="record">The record; what was corrected or withdrawn is passed over.</param>
    /// <param name="to">The edition, such as <c>pcf@2018</c>.</param>
    /// <param name="library">The standards, with their crosswalks.</param>
    /// <remarks>
    /// A claim is looked at where it is of the same catalogue, where its edition was succeeded by the other, or where a way carries its minutes there. What is already of
    /// the edition, and what has nothing to do with it, is counted only.
    /// </remarks>
    /// <exception cref="StandardNotFoundException">The edition is not loaded.</exception>
    public static UpgradeProposal Of(CpdRecord record, EditionRef to, StandardsLibrary library)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(library);
        return new UpgradeSearch(library, library[to]).Of(record);
    }
}
