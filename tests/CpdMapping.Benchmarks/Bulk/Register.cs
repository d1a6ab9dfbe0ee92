using System.Diagnostics;
using System.Globalization;
using System.Text;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Bulk;
using CpdMapping.Standards;

namespace CpdMapping.Benchmarks.Bulk;

/// <summary>The national register: many learners with 20 entries each, 200 activities aligned to 12 of 60 standards under 9 parents; integers only, the same every time.</summary>
internal static class Register
{
    private const int EntriesEach = 20;
    private const int Activities = 200;
    private const int Standards = 60;
    private const int Parents = 9;
    private const int Aligned = 12;

    /// <summary>How many learners there are: a million, unless a number is given.</summary>
    public static int Learners(string[] args) => args.Length == 0 ? 1_000_000 : int.Parse(args[0], CultureInfo.InvariantCulture);

    /// <summary>Maps a register from arrays in memory, and prints what it came to and how it compares with a bare loop over the same arrays.</summary>
    public static async Task RunAsync(int learners)
    {
        var mapping = Compile();
        var entries = Generate(0, learners);
        await SumAsync(mapping, Slices(entries, 0, Math.Min(learners, 20_000))); // warm
        Bare(entries.AsSpan(0, 400_000), 1);

        var watch = Stopwatch.StartNew();
        var (pairs, minutes) = await SumAsync(mapping, Slices(entries, 0, learners));
        var bulk = watch.Elapsed;
        Print("register", learners, bulk, pairs, minutes);

        watch.Restart();
        var bare = BareOnAllCores(entries);
        var loop = watch.Elapsed;
        Print(string.Create(CultureInfo.InvariantCulture, $"bare loop, of which the register takes {bulk / loop:0.00} times as long"), learners, loop, bare.Pairs, bare.Minutes);
        if (bare != (pairs, minutes))
            throw new InvalidOperationException("The register and the bare loop do not come to the same.");
    }

    /// <summary>Maps a register that is made as it is read, so that no more than a part of it is in memory.</summary>
    public static async Task StreamAsync(int learners)
    {
        var mapping = Compile();
        await SumAsync(mapping, Made(20_000));
        var watch = Stopwatch.StartNew();
        var (pairs, minutes) = await SumAsync(mapping, Made(learners));
        Print("register streamed", learners, watch.Elapsed, pairs, minutes);
    }

    /// <summary>Maps a register from newline-delimited JSON on disk.</summary>
    public static async Task JsonLinesAsync(int learners)
    {
        var mapping = Compile();
        var path = Path.Combine(Path.GetTempPath(), "register.ndjson");
        await WriteAsync(path, learners);
        try
        {
            for (var round = 0; round < 2; round++) // the second is warm
            {
                var report = new BulkReport();
                var watch = Stopwatch.StartNew();
                await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
                var (pairs, minutes) = await SumAsync(mapping, LearnerFile.ReadJsonLinesAsync(file, path, mapping, report), report);
                if (round == 1)
                    Print("register-ndjson", learners, watch.Elapsed, pairs, minutes);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The activities, mapped to their one edition under the whole policy.</summary>
    public static CompiledMapping Compile()
    {
        var library = Library();
        var edition = library[EditionRef.Parse("register@2020")];
        return new EvidenceMapper(library).Compile(
            Enumerable.Range(0, Activities).Select(a => new BulkActivity
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"a{a}"),
                Title = "An activity",
                On = new DateOnly(2025, 1, 1),
                Alignments = AlignedTo(a).Select(s => new Alignment { Standard = StandardSnapshot.Of(edition[string.Create(CultureInfo.InvariantCulture, $"s{s}")], edition) }).ToSequence(),
            }),
            edition.Ref);
    }

    private static IEnumerable<int> AlignedTo(int activity) => Enumerable.Range(0, Aligned).Select(s => ((7 * activity) + (5 * s)) % Standards);

    private static StandardsLibrary Library()
    {
        var items = Enumerable.Range(0, Parents).Select(p => string.Create(CultureInfo.InvariantCulture, $"  - {{kind: part, code: p{p}, title: Part {p}}}\n"))
            .Concat(Enumerable.Range(0, Standards).Select(s => string.Create(CultureInfo.InvariantCulture, $"  - {{kind: statement, code: s{s}, title: Statement {s}, parent: p{s % Parents}}}\n")));
        var text = """
            format: 1
            edition: register@2020
            revision: 1
            title: The standards of a made-up register
            short-name: Register
            headings: [Register]
            holder: Nobody
            terms: None.
            jurisdiction: UK
            text: paraphrase
            status: in-force
            from: 2020
            sources: {}
            basis: unverified
            standards:

            """ + string.Concat(items);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return StandardsLibrary.FromStream(stream, "register@2020.yaml");
    }

    private static LearnerEntry[] Generate(int firstLearner, int learners)
    {
        var entries = new LearnerEntry[learners * EntriesEach];
        var first = (long)firstLearner * EntriesEach;
        for (var i = 0; i < entries.Length; i++)
            entries[i] = Entry(first + i);
        return entries;
    }

    private static LearnerEntry Entry(long i) => new(
        (int)((i * 2654435761 & 0xFFFFFFFF) / 256 % Activities),
        30 + (int)(15 * ((i * 40503 & 0xFFFF) / 16 % 12)));

    private static async IAsyncEnumerable<LearnerEntries> Slices(LearnerEntry[] entries, int first, int learners)
    {
        await Task.CompletedTask;
        for (var learner = 0; learner < learners; learner++)
            yield return new((first + learner).ToString(CultureInfo.InvariantCulture), entries.AsMemory(learner * EntriesEach, EntriesEach));
    }

    /// <summary>Learners that are made as they are read.</summary>
    public static async IAsyncEnumerable<LearnerEntries> Made(int learners)
    {
        const int Part = 10_000;
        for (var first = 0; first < learners; first += Part)
            await foreach (var learner in Slices(Generate(first, Math.Min(Part, learners - first)), first, Math.Min(Part, learners - first)))
                yield return learner;
    }

    private static async Task WriteAsync(string path, int learners)
    {
        await using var writer = new StreamWriter(path);
        for (var learner = 0; learner < learners; learner++)
        {
            await writer.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{{\"learner\":\"{learner}\",\"entries\":["));
            for (var i = 0; i < EntriesEach; i++)
            {
                var (activity, minutes) = Entry(((long)learner * EntriesEach) + i);
                await writer.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ",")}{{\"activity\":\"a{activity}\",\"minutes\":{minutes}}}"));
            }
            await writer.WriteAsync("]}\n");
        }
    }

    private static async Task<(long Pairs, long Minutes)> SumAsync(CompiledMapping mapping, IAsyncEnumerable<LearnerEntries> learners, BulkReport? report = null)
    {
        var (pairs, minutes) = (0L, 0L);
        await foreach (var totals in mapping.MapAsync(learners, report))
            foreach (var rolledUp in totals.RolledUp)
            {
                pairs += rolledUp > 0 ? 1 : 0;
                minutes += rolledUp;
            }
        return (pairs, minutes);
    }

    private static (long Pairs, long Minutes) BareOnAllCores(LearnerEntry[] entries)
    {
        var workers = Environment.ProcessorCount;
        var parts = new (long Pairs, long Minutes)[workers];
        var learners = entries.Length / EntriesEach;
        Parallel.For(0, workers, worker =>
        {
            var (from, to) = ((int)((long)learners * worker / workers), (int)((long)learners * (worker + 1) / workers));
            parts[worker] = Bare(entries.AsSpan(from * EntriesEach, (to - from) * EntriesEach), to - from);
        });
        return (parts.Sum(part => part.Pairs), parts.Sum(part => part.Minutes));
    }

    // What a programmer would write by hand for this one question.
    private static (long Pairs, long Minutes) Bare(ReadOnlySpan<LearnerEntry> entries, int learners)
    {
        var credits = Enumerable.Range(0, Activities).Select(a =>
        {
            var standards = AlignedTo(a).Distinct().ToList();
            return standards.Concat(standards.Select(s => Standards + (s % Parents)).Distinct()).ToArray();
        }).ToArray();
        var (pairs, minutes, totals) = (0L, 0L, new int[Standards + Parents]);
        for (var learner = 0; learner < learners; learner++)
        {
            Array.Clear(totals);
            foreach (var entry in entries.Slice(learner * EntriesEach, EntriesEach))
                foreach (var slot in credits[entry.Activity])
                    totals[slot] += entry.Minutes;
            foreach (var total in totals)
            {
                pairs += total > 0 ? 1 : 0;
                minutes += total;
            }
        }
        return (pairs, minutes);
    }

    private static void Print(string what, int learners, TimeSpan time, long pairs, long minutes)
    {
        var entries = (long)learners * EntriesEach;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {entries} entries, {learners} learners, {time.TotalMilliseconds:0} ms, {entries / time.TotalSeconds:0} entries/s, {process.PeakWorkingSet64 / 1048576} MB peak, checksum {pairs}/{minutes}"));
    }
}
