using BenchmarkDotNet.Attributes;
using CpdMapping.Mapping.Bulk;

namespace CpdMapping.Benchmarks.Bulk;

/// <summary>Mapping many learners: one at a time, and 10,000 of the national register in a stream, warm.</summary>
[MemoryDiagnoser]
public class RegisterStreaming
{
    private readonly CompiledMapping mapping = Register.Compile();
    private List<LearnerEntries> learners = [];

    [GlobalSetup]
    public async Task Prepare() => learners = await Register.Made(10_000).ToListAsync();

    [Benchmark]
    public LearnerTotals OneLearner() => mapping.Map(learners[0]);

    [Benchmark]
    public async Task<long> TenThousandLearners()
    {
        var sum = 0L;
        await foreach (var totals in mapping.MapAsync(learners.ToAsyncEnumerable()))
            sum += totals.RolledUp[0];
        return sum;
    }
}
