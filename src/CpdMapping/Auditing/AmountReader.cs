using CpdMapping.Files;

namespace CpdMapping.Auditing;

/// <summary>Reads a number that a scheme sets: under its own key, or under <c>by-role</c> as a list of roles with that key.</summary>
internal static class AmountReader
{
    public static Amount Read(MapReader map, string key, int most)
    {
        if (!map.Has("by-role"))
            return new(map.Integer(key, 1, most));
        if (map.Has(key))
            map.Problems.Error(AuditCodes.TwoAmounts, map.PlaceOf("by-role"), $"'{key}' and 'by-role' are both here.", "One of the two was expected.");
        var roles = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var choices = map.Maps("by-role", own => Choice(own, key, most, roles));
        if (!choices.IsEmpty)
            return new(choices);
        map.Problems.Error(AuditCodes.NoRoles, map.PlaceOf("by-role"), "'by-role' has no items.", $"At least one item with 'roles' and '{key}' was expected.");
        return new(1);
    }

    private static RoleAmount Choice(MapReader own, string key, int most, HashSet<string> known)
    {
        own.Required("roles");
        var roles = own.Texts("roles");
        if (roles.IsEmpty && own.Has("roles"))
            own.Problems.Error(AuditCodes.NoRoles, own.PlaceOf("roles"), "'roles' names no role.", "At least one was expected.");
        foreach (var role in roles.Where(r => r.Length > 0 && !known.Add(r)))
            own.Problems.Error(AuditCodes.RepeatedRole, own.PlaceOf("roles"), $"The role '{role}' is here twice.", "Each role once was expected.");
        var value = own.Integer(key, 1, most);
        own.Done();
        return new(roles, value);
    }
}
