using CpdMapping.Learning;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Mapping.Upgrades;

/// <summary>A standard of the newer edition to which a claim leads.</summary>
/// <param name="Ways">The ways, each with its relation and whether a body says so itself: the strongest, and those beside it that divide and meet again.</param>
/// <param name="Carries">Whether minutes go this way; where they do not, it only suggests.</param>
/// <param name="Part">Which part of the claim's minutes goes there under the shared policy: 0 where it only suggests, and where nobody says how to divide.</param>
/// <param name="Proposed">The claim as it could be written.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record UpgradeTarget(Sequence<RelationPath> Ways, bool Carries, Fraction Part, Alignment Proposed)
{
    /// <summary>Gets the strongest way.</summary>
    public RelationPath Path => Ways[0];

    /// <summary>Gets the reasons that the rows of the crosswalks give, in the order of the strongest way; a row without one is left out.</summary>
    public Sequence<string> Rationales => Path.Hops.Select(hop => hop.Row.Rationale).OfType<string>().ToSequence();

    /// <summary>Gets the names of the crosswalks, in the order of the strongest way.</summary>
    public Sequence<string> Crosswalks => Path.Hops.Select(hop => hop.Crosswalk.Id).ToSequence();
}
