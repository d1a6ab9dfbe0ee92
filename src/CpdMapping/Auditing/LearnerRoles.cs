using CpdMapping.Learning;

namespace CpdMapping.Auditing;

/// <summary>The roles of a registration: one, or several parted by semicolons.</summary>
internal static class LearnerRoles
{
    public static IEnumerable<string> Of(Registration? registration) =>
        registration?.Role?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
