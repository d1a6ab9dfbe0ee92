using CpdMapping.Auditing.Rules;
using CpdMapping.Files;

namespace CpdMapping.Auditing;

/// <summary>Reads the rules that ask for a number of pieces or of minutes in the cycle.</summary>
internal static class CountingReader
{
    private const int MostPieces = 1000;
    private const int MostMinutes = 1_000_000;
    private const int MinutesOfADay = 1440;
    private const int MostMonths = 240;

    private static readonly Dictionary<string, bool> Units = new(StringComparer.Ordinal) { ["days"] = false, ["months"] = true };

    public static readonly Dictionary<string, Measure> Measures = new(StringComparer.Ordinal) { ["pieces"] = Measure.Pieces, ["minutes"] = Measure.Minutes };

    /// <summary>The most that can be asked for by a measure.</summary>
    public static int MostOf(Measure measure) => measure == Measure.Pieces ? MostPieces : MostMinutes;

    public static CountMinimum Rule(SchemeRule rule, MapReader map, Measure measure)
    {
        var most = MostOf(measure);
        var counting = new Counting(measure, EntryFilterReader.Only(map))
        {
            Caps = map.Maps("caps", own => Cap(own, most)),
            DayCap = measure == Measure.Minutes ? map.OptionalInteger("day-cap", 1, MinutesOfADay) : null,
            OnceEach = map.Flag("once-each", otherwise: false),
        };
        var minimum = new Minimum(AmountReader.Read(map, "minimum", most))
        {
            ProRata = map.OptionalMap("pro-rata") is { } proRata ? ProRata(proRata) : null,
            ShortfallFirst = map.Flag("shortfall-first", otherwise: false),
        };
        return new(rule, counting, minimum, map.OptionalMap("carry-over") is { } carryOver ? CarryOver(carryOver, most) : null);
    }

    private static Cap Cap(MapReader own, int most)
    {
        var cap = new Cap(own.Integer("most", 0, most), EntryFilterReader.Only(own));
        own.Required("only");
        own.Done();
        return cap;
    }

    private static CarryOver CarryOver(MapReader own, int most)
    {
        var carryOver = new CarryOver(own.Integer("most", 1, most), EntryFilterReader.Only(own), own.Flag("not-from-first", otherwise: false));
        own.Done();
        return carryOver;
    }

    private static ProRata ProRata(MapReader own)
    {
        var proRata = new ProRata(
            own.Flag("joining", otherwise: false),
            own.Flag("leave", otherwise: false),
            own.Word("by", Units),
            own.OptionalInteger("most-leave-months", 1, MostMonths));
        if (proRata is { Joining: false, Leave: false })
            own.Problems.Error(AuditCodes.NothingReduced, own.Place, "Nothing here reduces the number.", "'joining: true', 'leave: true' or both were expected.");
        own.Done();
        return proRata;
    }
}
