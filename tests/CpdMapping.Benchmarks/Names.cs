using BenchmarkDotNet.Attributes;
using CpdMapping.Standards;

namespace CpdMapping.Benchmarks;

/// <summary>Names against all built-in catalogues, warm: alone, under headings, in the ways that cost most, and a page of lists.</summary>
[MemoryDiagnoser]
public class Names
{
    private static readonly DateOnly Day = new(2025, 9, 30);

    private readonly NameContext alone = new() { On = Day };
    private readonly NameContext underPcf = new() { On = Day, Headings = ["Professional Capabilities Framework for Social Work in England"] };

    [Benchmark(Baseline = true)]
    public NameResolution Title() => StandardsLibrary.BuiltIn.Resolve("Skills and Interventions", alone);

    [Benchmark]
    public NameResolution TitleUnderAHeading() => StandardsLibrary.BuiltIn.Resolve("Critical reflection & analysis", underPcf);

    [Benchmark]
    public NameResolution CodeAndTitle() => StandardsLibrary.BuiltIn.Resolve("KSS-9 The Role of Supervision", alone);

    [Benchmark]
    public NameResolution Successor() => StandardsLibrary.BuiltIn.Resolve("Intervention and skills", underPcf);

    [Benchmark]
    public NameResolution WordsInAnotherOrder() => StandardsLibrary.BuiltIn.Resolve("Analysis and critical reflection", underPcf);

    [Benchmark]
    public NameResolution Ambiguous() => StandardsLibrary.BuiltIn.Resolve("Organisational context", alone);

    [Benchmark]
    public NameResolution Unknown() => StandardsLibrary.BuiltIn.Resolve("Understanding leadership in organisations and teams", alone);

    [Benchmark]
    public Sequence<NameInText> Line() => StandardsLibrary.BuiltIn.ResolveLine("PCF - Intervention and skills | Contexts and organisations | Knowledge", alone);
}
