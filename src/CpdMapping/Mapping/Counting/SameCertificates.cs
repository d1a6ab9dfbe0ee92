using CpdMapping.Learning;

namespace CpdMapping.Mapping.Counting;

/// <summary>Finds entries that together claim more than the certificate that they name.</summary>
/// <remarks>
/// A certificate shows what evidence of its number says; where none does, what the first entry claims. Entries within that are parts of one activity,
/// as when each of its days is logged by itself.
/// </remarks>
internal sealed class SameCertificates(CountedEntries entries)
{
    public void Find()
    {
        Dictionary<CertificateNumber, int>? firsts = null;
        Dictionary<CertificateNumber, List<int>>? groups = null;
        for (var place = 0; place < entries.Count; place++)
        {
            if (entries.Activity(place).Certificate is not { } number || (firsts ??= []).TryAdd(number, place))
                continue;
            groups ??= [];
            if (!groups.TryGetValue(number, out var group))
                groups.Add(number, group = [firsts[number]]);
            group.Add(place);
        }
        if (groups is null)
            return;
        foreach (var group in groups.Values.OrderBy(g => g[1]))
            Check(group);
    }

    private void Check(List<int> group)
    {
        var first = group[0];
        var shown = group.Max(Shown) ?? entries.Left(first);
        var open = shown - entries.Left(first);
        foreach (var later in group.Skip(1))
        {
            var above = entries.Left(later) - Math.Clamp(open, 0, entries.Left(later));
            open -= entries.Left(later);
            if (above == 0)
                entries.Settle(first, later);
            else
                entries.Report(RepeatKind.SameCertificate, first, later, above, SameProvider(first, later),
                    $"{entries.Names(first, later)} name the same certificate, {entries.Activity(later).Certificate}, which shows {Plain.HoursAndMinutes(shown)}.");
        }
    }

    private int? Shown(int place)
    {
        var number = entries.Activity(place).Certificate?.ToString();
        return entries[place].Evidence.Where(e => e.Reference == number).Max(e => e.Minutes);
    }

    // Two issuers may have given one number. Who it was need not be stated twice.
    private bool SameProvider(int first, int later) =>
        entries.Activity(first).Provider is not { } one || entries.Activity(later).Provider is not { } other || TitleText.AreSame(one, other);
}
