namespace CpdMapping.Mapping;

/// <summary>What an activity claims of one standard.</summary>
/// <param name="Place">The standard's place in its edition.</param>
/// <param name="Part">Which of the parts that occur: see <see cref="EditionClaims.PartOf"/>.</param>
internal readonly record struct PlaceClaim(int Place, int Part);
