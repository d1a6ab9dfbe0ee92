using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using CpdMapping.Standards;

namespace CpdMapping.Benchmarks;

/// <summary>What a process pays for its first look-up: each measurement is a process of its own, compiled and called once.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 15, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class ColdStart
{
    [Benchmark]
    public string FirstLookUp() => StandardsLibrary.BuiltIn[StandardRef.Parse("pcf@2018/7")].Name;

    [Benchmark]
    public string FirstName() => StandardsLibrary.BuiltIn
        .Resolve("Intervention and skills", new NameContext { Headings = ["PCF"], On = new DateOnly(2025, 9, 19) })
        .Reason;
}
