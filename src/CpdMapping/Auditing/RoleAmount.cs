namespace CpdMapping.Auditing;

/// <summary>A number for some roles, compared without regard to case; for everybody where no role is named.</summary>
internal sealed record RoleAmount(Sequence<string> Roles, int Value);
