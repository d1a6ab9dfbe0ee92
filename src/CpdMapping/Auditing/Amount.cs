using CpdMapping.Learning;

namespace CpdMapping.Auditing;

/// <summary>A number that a scheme sets: one for everybody, or one for each role. Whoever has several roles has the greatest number.</summary>
internal sealed record Amount(Sequence<RoleAmount> Choices)
{
    public Amount(int value) : this([new RoleAmount([], value)]) { }

    public int Least => Choices.Min(c => c.Value);

    public int Most => Choices.Max(c => c.Value);

    public string RoleRemedy => $"State the role in the registration: one of {string.Join(", ", Choices.SelectMany(c => c.Roles).Select(r => $"'{r}'"))}.";

    /// <summary>The number for the learner; null where it depends on a role that the record does not state or the scheme does not name.</summary>
    public int? For(Registration? registration)
    {
        if (Choices is [{ Roles.IsEmpty: true } forAll])
            return forAll.Value;
        int? greatest = null;
        foreach (var role in LearnerRoles.Of(registration))
        {
            if (Choices.FirstOrDefault(c => c.Roles.Contains(role, StringComparer.OrdinalIgnoreCase)) is not { } choice)
                return null;
            greatest = Math.Max(greatest ?? choice.Value, choice.Value);
        }
        return greatest;
    }

    public static string WhyUnknown(Registration? registration) => registration switch
    {
        null => "The record states no registration, and so no role.",
        { Role: null } => "The registration does not state the role.",
        _ => $"The scheme does not name the role '{registration.Role}'.",
    };
}
