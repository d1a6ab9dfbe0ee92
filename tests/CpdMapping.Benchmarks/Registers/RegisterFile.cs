using System.Globalization;
using System.Text;

namespace CpdMapping.Benchmarks.Registers;

/// <summary>A register of invented people as newline-delimited JSON: 20 entries each, with reflections of 600 characters; the same bytes every time.</summary>
internal static class RegisterFile
{
    private const int Entries = 20;
    private const int Learnt = 360;
    private const int Impact = 240;

    private static readonly string[] Kinds = ["course", "supervision", "reading", "peer-learning", "work-based", "event"];

    private static readonly string[] Words = Split("""
        about after again against agreed always an and another area asked because been before being better between both but by carer care changed child children clear
        colleague conversation could course day decision did different difficult discussion during each early every example experience family feel felt first follow for
        found from given going good had has have heard help helped her him history home how idea if important in into is it its keep kept knew know later lead learnt less
        listen listened little long look made make manager many me mean meeting might more most mother much my need needed never new next no not note now of often on one
        only open or other our out over own parent part people person place plan plain point practice prepare question quiet rather reading reason record reflect remember
        risk role safe said same school see seen senior she should side since situation small so some something speak spoke start still story strength such support sure
        take taken talk task team than that the their them then there these they thing think this though thought time to together told too took tried try turn two under
        understand until up us use used very view visit voice wait want was way we week well went were what when where which while who why will wish with without word work
        worked worker would write year yet young
        """);

    /// <summary>Writes a register.</summary>
    public static void Write(string path, int people)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 20);
        var line = new StringBuilder();
        for (var i = 0; i < people; i++)
        {
            Person(line.Clear(), i);
            file.Write(line.Append('\n'));
        }
    }

    private static void Person(StringBuilder line, int number)
    {
        var chance = new Chance((ulong)number);
        var late = chance.Below(20) == 0;
        line.Append(CultureInfo.InvariantCulture, $$"""{"format": 1, "record": "p{{number}}", "learner": "Person {{number}}", "specimen": true, "registrations": [{"body": "social-work-england", "number": "SW{{number}}", "joined": "{{(late ? "2025-09-10" : "2019-03-01")}}", "submitted": ["2025-11-{{1 + chance.Below(29):D2}}T18:30:00+00:00"]}], "entries": [""");
        for (var entry = 0; entry < Entries; entry++)
            Entry(line.Append(entry == 0 ? "" : ", "), entry, chance);
        line.Append("]}");
    }

    private static void Entry(StringBuilder line, int number, Chance chance)
    {
        var day = new DateOnly(2024, 12, 2).AddDays((number * 18) + chance.Below(16));
        line.Append(CultureInfo.InvariantCulture, $$"""{"id": "e{{number}}", "logged": "{{day:yyyy-MM-dd}}", "activity": {"kind": "{{Kinds[chance.Below(Kinds.Length)]}}", "title": "Activity {{number}}", "provider": "A Sample Provider", "from": "{{day:yyyy-MM-dd}}", "minutes": {{30 + (15 * chance.Below(20))}}}, "alignments": [{"standard": "swe-professional-standards@2019/4.{{1 + chance.Below(8)}}"}], "evidence": [{"kind": "notes", "title": "My notes"}], "reflection": {"learnt": """).Append('"');
        Text(line, Learnt, chance);
        line.Append("\", \"impact\": \"");
        Text(line, Impact, chance);
        line.Append("\"}");
        if (number % 7 == 0)
        {
            line.Append(", \"peer\": {\"peer\": \"A colleague\", \"role\": \"team manager\", \"text\": \"");
            Text(line, 100, chance);
            line.Append("\"}");
        }
        line.Append('}');
    }

    private static void Text(StringBuilder line, int length, Chance chance)
    {
        var end = line.Length + length;
        while (line.Length < end)
            line.Append(Words[chance.Below(Words.Length)]).Append(' ');
        line.Length = end - 1;
        line.Append('.');
    }

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Numbers by SplitMix64, the same on every machine.</summary>
    private sealed class Chance(ulong seed)
    {
        private ulong state = unchecked(seed * 0xD1342543DE82EF95);

        public int Below(int most)
        {
            unchecked
            {
                state += 0x9E3779B97F4A7C15;
                var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
                mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
                return (int)((mixed ^ (mixed >> 31)) % (ulong)most);
            }
        }
    }
}
