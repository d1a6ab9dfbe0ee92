using System.Diagnostics.CodeAnalysis;
using CpdMapping.Standards;

namespace CpdMapping.Auditing;

/// <summary>A standard that a claim may name, or an edition of which it may name any standard.</summary>
internal readonly record struct ClaimTarget(EditionRef Edition, string? Code)
{
    public static bool TryParse([NotNullWhen(true)] string? text, out ClaimTarget target)
    {
        if (StandardRef.TryParse(text, out var standard))
        {
            target = new(standard.Edition, standard.Code);
            return true;
        }
        var parsed = EditionRef.TryParse(text, out var edition);
        target = new(edition, null);
        return parsed;
    }

    public bool Holds(StandardRef claimed) => claimed.Edition == Edition && (Code is null || claimed.Code == Code);
}
