using BenchmarkDotNet.Attributes;
using CpdMapping.Auditing;
using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Standards;

namespace CpdMapping.Benchmarks;

/// <summary>A record of 200 entries with 12 alignments each, and a certificate with 40 standards, warm.</summary>
[MemoryDiagnoser]
public class Work
{
    private readonly EvidenceMapper mapper = new(StandardsLibrary.BuiltIn);
    private readonly EvidenceMapper shared = new(StandardsLibrary.BuiltIn, MappingPolicy.Shared);
    private readonly CpdRecord record = LargeRecord.Of(entries: 200, alignments: 12);
    private readonly Scheme scheme = SchemeBook.BuiltIn[SchemeRef.Parse("swe-cpd@2021-12")];
    private readonly DateOnly on = new(2025, 11, 20);
    private readonly CertificateView certificate = CertificateView.From(LargeRecord.Certificate(standards: 40));
    private PortfolioView portfolio = null!; // set before the first measurement

    [GlobalSetup]
    public void Prepare()
    {
        var coverage = mapper.Map(record);
        portfolio = PortfolioView.From(coverage, scheme.Audit(record, coverage, on));
    }

    [Benchmark]
    public Coverage Map() => mapper.Map(record);

    [Benchmark]
    public Coverage MapShared() => shared.Map(record);

    [Benchmark]
    public AuditReport Audit() => scheme.Audit(record, mapper.Map(record), on);

    [Benchmark]
    public Document CertificatePage() => DocumentTemplates.Certificate.Render(certificate);

    [Benchmark]
    public Document PortfolioPage() => DocumentTemplates.Portfolio.Render(portfolio);
}
