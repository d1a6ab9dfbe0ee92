namespace CpdMapping.Learning;

/// <summary>A time that somebody was there.</summary>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended.</param>
/// <param name="Stated">The minutes, where a register states them without times; null otherwise.</param>
internal sealed record Stay(DateTimeOffset From, DateTimeOffset To, int? Stated = null)
{
    /// <summary>Adds up one person's stays within a session: the same time counts once, and seconds are rounded down once. Stated minutes are taken where they are more.</summary>
    public static int Minutes(List<Stay> stays, Session session)
    {
        var total = TimeSpan.Zero;
        var counted = session.Start;
        foreach (var stay in stays.Where(stay => stay.Stated is null).OrderBy(stay => stay.From))
        {
            var within = new Stay(stay.From > counted ? stay.From : counted, stay.To < session.End ? stay.To : session.End);
            if (within.To <= within.From)
                continue;
            counted = within.To;
            total += within.To - within.From;
            foreach (var part in session.Breaks)
                total -= within.Shared(part);
        }
        return Math.Max((int)(total.Ticks / TimeSpan.TicksPerMinute), stays.Max(stay => stay.Stated) ?? 0);
    }

    private TimeSpan Shared(Break part)
    {
        var length = (To < part.End ? To : part.End) - (From > part.Start ? From : part.Start);
        return length > TimeSpan.Zero ? length : TimeSpan.Zero;
    }
}
