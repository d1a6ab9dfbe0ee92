using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>Checks what the links of one activity to standards say together.</summary>
internal static class AlignmentChecks
{
    /// <summary>Checks the links.</summary>
    /// <param name="alignments">The links.</param>
    /// <param name="activity">The minutes of the activity; null where they are not known.</param>
    /// <param name="spot">Where the links stand.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Run(Sequence<Alignment> alignments, int? activity, Spot spot, ProblemList problems)
    {
        var seen = new HashSet<StandardRef>(alignments.Count);
        var shares = false;
        var editions = alignments.Count > 1 ? new OneEdition() : null;
        for (var i = 0; i < alignments.Count; i++)
        {
            var (alignment, place) = (alignments[i], spot[i]);
            shares |= alignment.Share is not null;
            if (place["standard"].IsSound && !seen.Add(alignment.Standard.Ref))
                problems.Error(
                    LearningCodes.RepeatedStandard,
                    place["standard"].Place,
                    $"'{alignment.Standard.Ref}' stands here twice.",
                    "Each standard was expected once in an activity.",
                    "Take one out.");
            if (place["standard"].IsSound && editions?.Other(alignment.Standard.Ref) is { } edition)
                problems.Warning(
                    LearningCodes.OtherEdition,
                    place["standard"].Place,
                    $"'{alignment.Standard.Ref}' is of another edition than '{edition}', which the activity is aligned to above.",
                    "One edition of a catalogue was expected in an activity.",
                    "Find out which one is meant.");
            if (!place.IsSound || activity is not { } minutes || alignment.Minutes is not { } taken)
                continue;
            if (taken > minutes)
                problems.Error(
                    LearningCodes.TooManyMinutes,
                    place["minutes"].Place,
                    $"'{alignment.Standard.Ref}' was taken up in {Plain.Duration(taken)} of {Plain.Duration(minutes)}.",
                    $"At most {Plain.Duration(minutes)} were expected.");
            else if (alignment.Share is { } share && (share * minutes).Floor() > taken)
                problems.Error(
                    LearningCodes.ShareAboveMinutes,
                    place["share"].Place,
                    $"The share of '{alignment.Standard.Ref}' is {share} of {Plain.Duration(minutes)}, and it was taken up in {Plain.Duration(taken)}.",
                    "A share of at most those minutes was expected.",
                    "Correct the one that is wrong.");
        }
        if (!shares)
            return;
        foreach (var edition in alignments.Select((alignment, i) => (alignment.Standard.Ref.Edition, alignment.Share, Spot: spot[i]["share"])).GroupBy(item => item.Edition))
            Shares.Check(edition.Key.ToString(), edition.Select(item => (item.Share, item.Spot)), problems);
    }
}
