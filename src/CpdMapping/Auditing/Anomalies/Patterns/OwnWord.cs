namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>A learner who is the peer in, or who confirms, their own entry.</summary>
internal sealed class OwnWord() : RecordPattern(
    AnomalyCodes.OwnWord,
    "own-word",
    "Who was the other person?",
    "A form may have asked for a name without saying whose, or two people may share one.")
{
    public override IEnumerable<Anomaly> In(AnomalyCase one)
    {
        var own = PlainText.Of(one.Record.Learner);
        foreach (var (entry, _) in one.Standing)
        {
            var roles = new List<string>();
            if (PlainText.Of(entry.Peer?.Peer) == own)
                roles.Add("the peer");
            if (PlainText.Of(entry.Confirmed?.By) == own)
                roles.Add("whoever confirms it");
            if (roles.Count > 0)
                yield return Ask($"In '{entry.Id}', {Wording.List(roles)} has the learner's name.", one.Record, [entry]);
        }
    }
}
