using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>People who confirm one another's entries, in a pair or in a ring.</summary>
internal sealed class ConfirmEachOther() : AcrossPattern(
    AnomalyCodes.ConfirmEachOther,
    "confirm-each-other",
    "Could somebody outside this group confirm an entry too?",
    "Peers who learn together often confirm each other, and most bodies allow it.")
{
    // By the learner's name without what does not matter; two people of one name are left out, since nobody can tell who is meant.
    private readonly Dictionary<string, List<CpdRecord>> people = new(StringComparer.Ordinal);

    public override void Add(CpdRecord record)
    {
        var name = PlainText.Of(record.Learner);
        if (!people.TryGetValue(name, out var namesakes))
            people.Add(name, namesakes = []);
        // Of a record only the confirmations are kept.
        namesakes.Add(record with { Registrations = [], Entries = record.Standing().Where(e => e.Confirmed is not null).Select(e => e with { Reflection = null, Alignments = [], Evidence = [] }).ToSequence() });
    }

    public override IEnumerable<Anomaly> Found()
    {
        var known = people.Where(p => p.Value.Count == 1).ToDictionary(p => p.Key, p => p.Value[0], StringComparer.Ordinal);
        var reach = known.Where(p => !p.Value.Entries.IsEmpty).ToDictionary(p => p.Key, p => Reached(p.Key, known), StringComparer.Ordinal);
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in reach.Keys.Order(StringComparer.Ordinal))
        {
            var ring = reach[person].Where(other => other != person && reach.TryGetValue(other, out var back) && back.Contains(person)).Append(person).Order(StringComparer.Ordinal).ToList();
            if (ring.Count < 2 || !asked.Add(ring[0]))
                continue;
            yield return Ask(
                $"{Wording.List(ring.Select(p => known[p].Learner))} confirm {(ring.Count == 2 ? "each other's" : "one another's")} entries.",
                ring.SelectMany(p => known[p].Entries.Where(e => ring.Contains(PlainText.Of(e.Confirmed?.By), StringComparer.Ordinal)).Select(e => new AnomalySubject(known[p].Id, e.Id))).Order());
        }
    }

    // Who confirms the person, who confirms those, and so on, among the people whose records are here.
    private static HashSet<string> Reached(string person, Dictionary<string, CpdRecord> known)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([person]);
        while (waiting.TryPop(out var next))
            foreach (var by in known[next].Entries.Select(e => PlainText.Of(e.Confirmed?.By)).Where(by => by != next && known.ContainsKey(by)))
                if (reached.Add(by))
                    waiting.Push(by);
        return reached;
    }
}
