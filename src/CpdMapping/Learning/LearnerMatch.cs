using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Finds the learner whom a row of a log means: by e-mail, else by a name that only one has. Nothing is guessed.</summary>
internal sealed class LearnerMatch
{
    private readonly Dictionary<string, CohortLearner> byEmail = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, CohortLearner> byName;

    public LearnerMatch(Sequence<CohortLearner> learners)
    {
        foreach (var learner in learners)
            if (learner.Email is { } email)
                byEmail.TryAdd(email, learner);
        byName = learners.ToLookup(learner => Exact(learner.Name), StringComparer.Ordinal);
    }

    /// <summary>Gives the learner; or null, and why.</summary>
    public CohortLearner? Find(AttendanceLogRow row, out string fault)
    {
        fault = "";
        var email = row.Email?.Trim() is { Length: > 0 } written ? written : null;
        if (email is not null && byEmail.TryGetValue(email, out var known))
            return known;
        var named = byName[Exact(row.Name)].ToList();
        fault = named switch
        {
            [] => $"Nobody in the cohort has the name {Excerpt.Of(row.Name)}{(email is null ? "" : $" or the e-mail {Excerpt.Of(email)}")}.",
            [{ Email: { } other }] when email is not null => $"{Excerpt.Of(row.Name)} is the name of '{named[0].Key}', whose e-mail is {Excerpt.Of(other)} and not {Excerpt.Of(email)}.",
            [_] => "",
            _ => $"{Plain.Number(named.Count)} learners have the name {Excerpt.Of(row.Name)}, and no e-mail tells which is meant.",
        };
        return fault.Length == 0 ? named[0] : null;
    }

    private static string Exact(string name) => Normalisation.Compose(name.Trim());
}
