using System.Globalization;
using System.Text;

namespace CpdMapping.Files;

/// <summary>Unicode normal form C: a letter and its accents are one character where Unicode has one.</summary>
/// <remarks>
/// Our own, since the platform's does nothing where globalisation data is switched off, and the same file must give the same text everywhere.
/// </remarks>
internal static class Normalisation
{
    private const int FirstSyllable = 0xAC00, FirstLead = 0x1100, FirstVowel = 0x1161, FirstTail = 0x11A7;
    private const int Leads = 19, Vowels = 21, Tails = 28;

    private static readonly Lazy<Tables> Data = new(() => new Tables());

    /// <summary>Tells whether the text is in normal form C.</summary>
    public static bool IsComposed(string text) => ReferenceEquals(Compose(text), text);

    /// <summary>Gives the text in normal form C; the same object when it is so already.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u02FF') || !HasSuspect(text))
            return text;
        var characters = new List<int>(text.Length);
        foreach (var rune in Characters.RunesOf(text))
            Decompose(rune.Value, characters);
        Order(characters);
        var output = new StringBuilder(text.Length);
        foreach (var character in Recompose(characters))
            output.Append(new Rune(character).ToString());
        var composed = output.ToString();
        return composed == text ? text : composed;
    }

    private static bool HasSuspect(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (Data.Value.Suspects.Contains(rune.Value))
                return true;
        return false;
    }

    private static void Decompose(int character, List<int> output)
    {
        var syllable = character - FirstSyllable;
        if (syllable is >= 0 and < Leads * Vowels * Tails)
        {
            output.Add(FirstLead + syllable / (Vowels * Tails));
            output.Add(FirstVowel + syllable % (Vowels * Tails) / Tails);
            if (syllable % Tails > 0)
                output.Add(FirstTail + syllable % Tails);
        }
        else if (Data.Value.Parts.TryGetValue(character, out var parts))
            foreach (var part in parts)
                Decompose(part, output);
        else
            output.Add(character);
    }

    // Marks of different classes may stand in any order in a text; here the lower class comes first, and equal ones keep their order.
    private static void Order(List<int> characters)
    {
        for (var start = 0; start < characters.Count;)
        {
            var end = start;
            while (end < characters.Count && ClassOf(characters[end]) != 0)
                end++;
            if (end - start > 1)
            {
                var sorted = characters.GetRange(start, end - start).OrderBy(ClassOf).ToList();
                for (var i = 0; i < sorted.Count; i++)
                    characters[start + i] = sorted[i];
            }
            start = end + 1;
        }
    }

    private static List<int> Recompose(List<int> characters)
    {
        var output = new List<int>(characters.Count);
        var starter = -1;
        var lastClass = 0;
        foreach (var character in characters)
        {
            var mark = ClassOf(character);
            var adjacent = starter == output.Count - 1;
            if (starter >= 0 && (adjacent || (lastClass < mark && lastClass != 0)) && Pair(output[starter], character) is { } composed)
            {
                output[starter] = composed;
                continue;
            }
            output.Add(character);
            if (mark == 0)
                starter = output.Count - 1;
            lastClass = mark;
        }
        return output;
    }

    private static int? Pair(int first, int second)
    {
        if (first - FirstLead is >= 0 and < Leads && second - FirstVowel is >= 0 and < Vowels)
            return FirstSyllable + ((first - FirstLead) * Vowels + (second - FirstVowel)) * Tails;
        if (first - FirstSyllable is >= 0 and < Leads * Vowels * Tails && (first - FirstSyllable) % Tails == 0 && second - FirstTail is > 0 and < Tails)
            return first + (second - FirstTail);
        return Data.Value.Composites.TryGetValue((first, second), out var composite) ? composite : null;
    }

    private static int ClassOf(int character) => Data.Value.Classes.GetValueOrDefault(character);

    private sealed class Tables
    {
        public Tables()
        {
            foreach (var run in NormalisationData.Decompositions.Split(';'))
            {
                var colon = run.IndexOf(':', StringComparison.Ordinal);
                var character = Hexadecimal(run[..colon]);
                foreach (var entry in run[(colon + 1)..].Split(' '))
                    AddParts(character++, entry);
            }
            foreach (var entry in NormalisationData.Classes.Split(';'))
                AddClass(entry.Split('-', '='));
            for (var jamo = FirstVowel; jamo < FirstTail + Tails; jamo++)
                Suspects.Add(jamo);
        }

        public Dictionary<int, int[]> Parts { get; } = [];

        public Dictionary<(int First, int Second), int> Composites { get; } = [];

        public Dictionary<int, int> Classes { get; } = [];

        /// <summary>Characters without which a text is in normal form C.</summary>
        public HashSet<int> Suspects { get; } = [];

        private void AddParts(int character, string entry)
        {
            var parts = entry.TrimEnd('!').Split('+').Select(Hexadecimal).ToArray();
            Parts.Add(character, parts);
            if (parts.Length == 1 || entry[^1] == '!')
                Suspects.Add(character);
            else
                Composites.Add((parts[0], parts[1]), character);
            if (parts.Length > 1)
                Suspects.Add(parts[1]);
        }

        // First and last character, or one alone, then the class.
        private void AddClass(string[] fields)
        {
            var mark = int.Parse(fields[^1], CultureInfo.InvariantCulture);
            for (var character = Hexadecimal(fields[0]); character <= Hexadecimal(fields[^2]); character++)
            {
                Classes.Add(character, mark);
                Suspects.Add(character);
            }
        }

        private static int Hexadecimal(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
