using CpdMapping.Auditing;
using CpdMapping.Auditing.Anomalies;
using CpdMapping.Auditing.Confidentiality;
using CpdMapping.Auditing.Sampling;
using CpdMapping.Documents;
using CpdMapping.Documents.Templating;
using CpdMapping.Documents.Views;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Bulk;
using CpdMapping.Mapping.Counting;
using CpdMapping.Mapping.Ledgers;
using CpdMapping.Mapping.Offers;
using CpdMapping.Mapping.Teams;
using CpdMapping.Mapping.Units;
using CpdMapping.Mapping.Upgrades;
using CpdMapping.Standards;

namespace CpdMapping.Tests.House;

/// <summary>The examples of the rooms' READMEs, line by line: what is shown there compiles and runs.</summary>
[Collection(WhereAReaderStands.Name)]
public sealed class ReadmeExampleTests
{
#pragma warning disable format // the lines stand as in the READMEs
    [Fact]
    public void Files()
    {
        using var here = new WhereAReaderStands("zoe.record.yaml");
        File.WriteAllText("zoe.record.yaml", "title: Mine\ntitel: x\n");
        var limits = ReadLimits.Default;
        var problems = new ProblemList(limits.MaxProblems);
        var map = MapReader.Of(NodeReader.Load("zoe.record.yaml", limits, problems), problems, "The record");
        var title = map.Text("title");                     // reports a missing key, an empty text, a 2018 without quotes
        map.Done();                                        // reports keys that nobody asked for, with the nearest known one
        FileWriter.Write("zoe.record.yaml", NodeWriter.ToYaml(new MapBuilder().Text("title", title).Build()));

        Assert.Contains("Did you mean 'title'?", problems.ToSequence()[0].ToString(), StringComparison.Ordinal);
        Assert.Equal("title: Mine\n", File.ReadAllText("zoe.record.yaml"));
    }

    [Fact]
    public void Standards()
    {
        using var Console = new StringWriter();
        var library  = StandardsLibrary.BuiltIn;                                   // or FromDirectory, FromStream; With joins two
        var standard = library[StandardRef.Parse("pcf@2018/7")];                   // Skills and Interventions
        var then     = library.InForce(CatalogueId.Parse("pcf"), new(2015, 6, 1)); // pcf@2012
        var meant    = library.Resolve("Intervention and skills", new() { Headings = ["PCF"], On = new(2025, 9, 30) });
        Console.WriteLine(meant.Reason);   // The name is exact in 'pcf@2012/7', whose place 'pcf@2018/7' took. …

        Assert.Equal("Skills and Interventions", standard.Name);
        Assert.Equal("pcf@2012", then.Editions.Single().Ref.ToString());
        Assert.StartsWith("The name is exact in 'pcf@2012/7', whose place 'pcf@2018/7' took. ", Console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Learning()
    {
        using var here = new WhereAReaderStands("course.yaml", "cohort.yaml");
        using var Console = new StringWriter();
        var library = StandardsLibrary.BuiltIn;
        var course = Course.Load("course.yaml").Pin(library);              // each name means one standard from now on
        foreach (var problem in course.Check(library)) Console.WriteLine(problem);
        var decisions = Certificates.For(course, Cohort.Load("cohort.yaml"), library);
        var entry = RecordEntry.From(decisions[0].Certificate!, "e1", new DateOnly(2025, 9, 22));   // the first learner has one

        Assert.Contains("CPD-L-045", Console.ToString(), StringComparison.Ordinal);
        Assert.Equal(1620, entry.Activity?.Minutes);
    }

    [Fact]
    public void Ledgers()
    {
        var (library, record) = (StandardsLibrary.BuiltIn, Tests.Learning.Examples.Record);
        using var Console = new StringWriter();
        var unit = UnitBook.BuiltIn[UnitRef.Parse("iacet-ceu@2026")];
        var coverage = new EvidenceMapper(library, MappingPolicy.Shared, counting: CountingPolicy.Once).Map(record);
        var ledger = Ledger.Of(coverage, unit);
        Console.WriteLine(ledger.Total);                                  // 2.7 CEUs
        Console.Write(ledger.Total.Explain());                            // the entries, the rule, the sum, the unit

        Assert.Equal(ledger.Total.ToString(), Console.ToString().ReplaceLineEndings("\n").Split('\n')[0]);
        Assert.Contains("Unit: iacet-ceu@2026: ", Console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Mapping()
    {
        var record = Tests.Learning.Examples.Record;
        using var Console = new StringWriter();
        var coverage = new EvidenceMapper(StandardsLibrary.BuiltIn).Map(record, EditionRef.Parse("pcf@2018"));
        foreach (var s in coverage.Editions[0].Standards)
            Console.WriteLine($"{s.Standard.Ref} {s.RolledUp.Minutes}");
        foreach (var gap in coverage.Gaps)
            Console.WriteLine($"{gap.Standard.Name}: {string.Join(", ", gap.Kinds)}");

        Assert.Contains("pcf@2018/7 1950\n", Console.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mapping_in_bulk()
    {
        var claim = new Alignment { Standard = StandardSnapshot.Without(StandardRef.Parse("pcf@2018/7")) };
        BulkActivity[] activities = [new() { Id = "course-7", Title = "A course", On = new DateOnly(2025, 4, 1), Alignments = [claim] }];
        using var file = new MemoryStream("{\"learner\": \"A1\", \"entries\": [{\"activity\": \"course-7\", \"minutes\": 60}]}\nA2"u8.ToArray());
        using var Console = new StringWriter();
        var mapping = new EvidenceMapper(StandardsLibrary.BuiltIn).Compile(activities, EditionRef.Parse("pcf@2018"));
        var report = new BulkReport();
        await foreach (var totals in mapping.MapAsync(LearnerFile.ReadJsonLinesAsync(file, "register.ndjson", mapping, report), report))
            Console.WriteLine($"{totals.Learner} {totals.RolledUp[mapping.PlaceOf(StandardRef.Parse("pcf@2018/7"))]}");
        Console.WriteLine(report);   // Mapped 20000000 entries of 1000000 learners; 3 were left out.

        Assert.Equal("A1 60\nMapped 1 entry of 1 learner; 1 was left out.\n", Console.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Offers()
    {
        var (library, record) = (StandardsLibrary.BuiltIn, Tests.Learning.Examples.Record with { Entries = [] });
        using var Console = new StringWriter();
        Directory.CreateDirectory("offers");
        Tests.Learning.Examples.Course.Save(Path.Combine("offers", "course.yaml"));
        var offers = CourseOffers.FromDirectory("offers", library);            // all problems; a bad file is left out and the rest goes on
        var plan = ClosingPlan.Find(new EvidenceMapper(library), record, EditionRef.Parse("pcf@2018"), offers.Courses);
        foreach (var course in plan.Courses)
            Console.WriteLine($"{course.Offer.Course.Title}: {string.Join(", ", course.Closes)}");
        Console.WriteLine(plan.Text);                                          // proven, or a heuristic with the least number that is proven
        Directory.Delete("offers", recursive: true);

        Assert.Contains("No smaller set closes as much; this was proven.", Console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Teams()
    {
        var (mapper, edition, records) = (new EvidenceMapper(StandardsLibrary.BuiltIn), EditionRef.Parse("pcf@2018"), new[] { Tests.Learning.Examples.Record });
        using var Console = new StringWriter();
        var team = TeamCoverage.Of(mapper, edition, records, new Slice { Period = Period.Parse("2025") });
        var byPeriod = CoverageTable.Of(mapper, edition, CoverageTable.ByPeriod(records, [Period.Parse("2024"), Period.Parse("2025")]));
        foreach (var row in team.Standards.Where(row => !team.IsTelling(row.RolledUp.People, fewest: 5)))
            Console.WriteLine($"{row.Standard.Name}: {row.RolledUp.Minutes} minutes of {row.RolledUp.People} people, {row.Gaps} have a gap");

        Assert.Equal("", Console.ToString());
        Assert.Equal([0, team.Touched.Minutes], byPeriod.Columns.Select(column => column.Coverage.Touched.Minutes));
    }

    [Fact]
    public void Upgrades()
    {
        var (record, library) = (Tests.Learning.Examples.Record, StandardsLibrary.BuiltIn);
        using var Console = new StringWriter();
        var proposal = UpgradeProposal.Of(record, EditionRef.Parse("pcf@2018"), library);
        foreach (var claim in proposal.Claims)
            Console.WriteLine($"{claim.Entry}: {claim.Claim.Standard.Ref} {claim.Outcome} {claim.Why}");

        Assert.StartsWith("safeguarding-day: pcf@2012/5 Carried ", Console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Auditing()
    {
        var (record, on) = (Tests.Learning.Examples.Record, new DateOnly(2025, 11, 20));
        var coverage = new EvidenceMapper(StandardsLibrary.BuiltIn).Map(record);
        using var Console = new StringWriter();
        var scheme = SchemeBook.BuiltIn.InForce("swe-cpd", on);
        var report = scheme.Audit(record, coverage, on);
        foreach (var f in report.Findings)
            Console.WriteLine($"{f.Outcome}: {f.Found} {f.Remedy}");

        Assert.Contains("NotMet: 3 of 4 pieces say", Console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sampling()
    {
        using var here = new WhereAReaderStands("people.csv");
        File.WriteAllText("people.csv", "id,stratum\na,north\nb,north\nc,south\nd,south\ne,south\n");
        var plan = new SampleDesign { Id = "review-2026", Size = SampleSize.Parse("2.5%"), Stratified = new() { Minimum = 2 } };
        var seed = SampleSeed.Parse("5d41402abc4b2a76b9719d911017c592");                  // random, kept secret until the draw
        var published = SampleCommitment.To(plan, seed);                                  // before the population closes
        var sample = AuditSample.Draw(SamplePopulation.Load("people.csv"), plan, seed);   // after it closed
        var faults = sample.Verify(SamplePopulation.Load("people.csv"));                  // by anybody, later

        Assert.Empty(published.Check(sample.Plan, sample.Seed));
        Assert.Equal(4, sample.People.Count);
        Assert.Empty(faults);
    }

    [Fact]
    public void Anomalies()
    {
        using var Console = new StringWriter();
        var (record, another, on) = (Tests.Learning.Examples.Record, Tests.Auditing.Cases.Good, new DateOnly(2025, 11, 20));
        var report = SchemeBook.BuiltIn.InForce("swe-cpd", on).Audit(record, new EvidenceMapper(StandardsLibrary.BuiltIn).Map(record), on);
        var context = new AnomalyContext { On = on, From = report.From, To = report.To, Library = StandardsLibrary.BuiltIn };
        foreach (var a in AnomalySearch.In(record, context))
            Console.WriteLine($"{a.Found} {a.Question} It may be: {a.MayBe}");
        var shared = AnomalySearch.Across([record, another]);   // any number of records, each read once

        Assert.StartsWith("'safeguarding-day' names 2 standards of 'pcf@2012', not in force on 14 March 2025.", Console.ToString(), StringComparison.Ordinal);
        Assert.Empty(shared);
    }

    [Fact]
    public void Confidentiality()
    {
        using var here = new WhereAReaderStands("for-the-assessor.yaml");
        using var Console = new StringWriter();
        var record = Tests.Auditing.Confidentiality.Texts.Full();
        foreach (var d in ConfidentialitySearch.In(record))
            Console.WriteLine($"{d.Entry} {d.Field}: {ConfidentialitySearch.NameOf(d.Kind)} ({d.Hint})");
        var copy = RedactedRecord.Of(record, RedactionLevel.People);   // the original stays as it is
        copy.Record.Save("for-the-assessor.yaml");

        Assert.Contains("again reflection.learnt: an NHS number (…74)", Console.ToString(), StringComparison.Ordinal);
        Assert.Equal(copy.Record, CpdRecord.Load("for-the-assessor.yaml"));
    }

    [Fact]
    public void Documents()
    {
        using var here = new WhereAReaderStands("certificate.html");
        var library = StandardsLibrary.BuiltIn;
        var certificate = Certificates.For(Tests.Learning.Examples.Course, Tests.Learning.Examples.Cohort, library)[0].Certificate!; // the first learner has one
        var view = CertificateView.From(certificate, DocumentLanguage.Welsh);     // plain, immutable data: every text is ready to print
        var document = DocumentTemplates.Certificate.Render(view);                // a template is typed by its view
        document.Save("certificate.html");

        Assert.Equal(document.Text, File.ReadAllText("certificate.html"));
    }

    [Fact]
    public void Templates_of_ones_own()
    {
        const string text = "<p>{{ learner }}</p>";
        var template = Template.Parse<CertificateView>(text, "ours.html", OutputMode.Html).Value;   // problems come with line and column
        var ours = new DocumentTemplate<CertificateView>("ours", 1, OutputMode.Html, template);     // any ITemplate<TView> will do

        Assert.Equal("ours", ours.Id);
    }

    [Fact]
    public void Templating()
    {
        var template = Template.Parse<GreetingView>("<p>Dear {{ learner_name }}, {{ hours }} hours.</p>", "greeting.scriban", OutputMode.Html).Value;
        string html = template.Render(new GreetingView("Zoë", 6));

        Assert.Equal("<p>Dear Zoë, 6 hours.</p>", html);
    }
#pragma warning restore format

    internal sealed record GreetingView(string LearnerName, int Hours);
}
