namespace CpdMapping.Standards;

/// <summary>The words of a catalogue file for the members of our enumerations.</summary>
internal static class EditionWords
{
    public static readonly IReadOnlyDictionary<string, EditionStatus> Status = new Dictionary<string, EditionStatus>(StringComparer.Ordinal)
    {
        ["draft"] = EditionStatus.Draft,
        ["in-force"] = EditionStatus.InForce,
        ["superseded"] = EditionStatus.Superseded,
        ["withdrawn"] = EditionStatus.Withdrawn,
    };

    public static readonly IReadOnlyDictionary<string, Basis> Basis = new Dictionary<string, Basis>(StringComparer.Ordinal)
    {
        ["verified"] = Standards.Basis.Verified,
        ["secondary"] = Standards.Basis.Secondary,
        ["unverified"] = Standards.Basis.Unverified,
        ["unreviewed"] = Standards.Basis.Unreviewed,
    };

    /// <summary>How the text of items is given. Our own words are the only way so far.</summary>
    public static readonly IReadOnlyDictionary<string, bool> Text = new Dictionary<string, bool>(StringComparer.Ordinal) { ["paraphrase"] = true };
}
