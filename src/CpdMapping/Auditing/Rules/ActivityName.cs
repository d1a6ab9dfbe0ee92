using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>By what the same activity is known: its course, or else its title and provider but for case, punctuation and spacing.</summary>
internal readonly record struct ActivityName(string? Course, string Title, string Provider)
{
    public static ActivityName Of(Activity activity) => activity.Course is { } course
        ? new(course, "", "")
        : new(null, PieceText.Words(activity.Title), PieceText.Words(activity.Provider));
}
