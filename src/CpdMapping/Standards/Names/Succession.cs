namespace CpdMapping.Standards.Names;

/// <summary>Lets the date decide between a name's fits in editions of which one took the place of the other, be it in another catalogue.</summary>
/// <remarks>Within a catalogue the date has chosen already. An edition that is named stands for itself. Where both were in force, as in a transition, both stay.</remarks>
internal sealed class Succession(StandardsLibrary library, DateOnly? day)
{
    /// <summary>Leaves out what had ended, or had not begun, where its successor or predecessor fits too and was in force. Without a date the latest is taken.</summary>
    public List<NameMatch> Decide(List<NameMatch> matches)
    {
        var left = matches.FindAll(match => match.NamesEdition || !matches.Exists(other => other.Doubt is null && GivesWay(match.Standard.Ref.Edition, other.Standard.Ref.Edition)));
        return left.Count > 0 ? left : matches;
    }

    private bool GivesWay(EditionRef edition, EditionRef other) => edition != other && (day is { } on
        ? !library[edition].IsInForceOn(on) && library[other].IsInForceOn(on) && (LeadsTo(edition, other) || LeadsTo(other, edition))
        : LeadsTo(edition, other));

    private bool LeadsTo(EditionRef from, EditionRef to)
    {
        var seen = new HashSet<EditionRef>();
        var waiting = new Queue<EditionRef>([from]);
        while (waiting.TryDequeue(out var next))
            if (seen.Add(next) && library.TryGet(next, out Edition? edition))
            {
                if (edition.Successors.Contains(to))
                    return true;
                foreach (var successor in edition.Successors)
                    waiting.Enqueue(successor);
            }
        return false;
    }
}
