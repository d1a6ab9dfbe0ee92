using System.Diagnostics;
using System.Globalization;
using CpdMapping.Auditing.Anomalies;
using CpdMapping.Learning;

namespace CpdMapping.Benchmarks.Scale;

/// <summary>Finds a thousand copied reflections, one word in twenty-five changed, among a hundred thousand of 600 characters.</summary>
internal static class Copies
{
    private const int Texts = 100_000, Copied = 1_000, Length = 600, Changed = 25;

    private static readonly string[] Words =
        ("about after again agency agreed answer asked because before began carer change child choice clear course decision early family feeling found gave happened hear home hour idea learnt less listen long looked made "
        + "manager meeting might moment month mother need never nobody often open other parent patient people plan power practice question quiet reason record review said school second session should silence since small "
        + "something speak story student support team thing think thought time told together trust under visit voice week what where while wish without word work worker write year young").Split(' ');

    public static void Run()
    {
        var clock = Stopwatch.StartNew();
        var found = AnomalySearch.Across(Enumerable.Range(0, Texts).Select(Record));
        var copies = found.Count(a => a.Pattern == "copied-text-across");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"copies: {Texts} reflections of {Length} characters, {Copied} of them copied, {clock.ElapsedMilliseconds} ms with making them, {copies} found, {Process.GetCurrentProcess().PeakWorkingSet64 / (1024 * 1024)} MB peak"));
    }

    private static CpdRecord Record(int number)
    {
        var day = new DateOnly(2025, 3, 1).AddDays(number % 200);
        var entry = new RecordEntry
        {
            Id = "e1",
            Logged = day,
            Activity = new() { Kind = Learning.ActivityKind.Reading, Title = "An article", From = day, To = day, Minutes = 60 },
            Reflection = new(Text(number)),
        };
        return new() { Id = string.Create(CultureInfo.InvariantCulture, $"r{number:000000}"), Learner = string.Create(CultureInfo.InvariantCulture, $"Learner {number}"), Entries = [entry] };
    }

    // Every hundredth text is the one before it, with some words changed.
    private static string Text(int number)
    {
        var isCopy = number % (Texts / Copied) == 1;
        var dice = new Dice((ulong)(isCopy ? number - 1 : number));
        var words = new List<string>();
        for (var length = 0; length < Length; length += words[^1].Length + 1)
            words.Add(Words[dice.Below(Words.Length)]);
        for (var i = 0; isCopy && i < words.Count; i += Changed)
            words[i] = "changed";
        return string.Join(' ', words);
    }
}
