using CpdMapping.Auditing;
using CpdMapping.Files;

namespace CpdMapping.Tests.Auditing;

/// <summary>A record of TestData/worked, and what each rule of its scheme gives.</summary>
public sealed record WorkedCase(string Scheme, string Record, string Shows, DateOnly On, DateOnly InCycle, IReadOnlyDictionary<string, Outcome> Outcomes)
{
    private static readonly string Root = Repository.PathOf("tests", "CpdMapping.Tests", "TestData", "worked");

    private static readonly (string Key, Outcome Outcome)[] Lists =
        [("not-met", Outcome.NotMet), ("cannot-tell", Outcome.CannotTell), ("not-applicable", Outcome.NotApplicable)];

    public static IReadOnlyList<WorkedCase> All { get; } =
        [.. Directory.EnumerateDirectories(Root).Order(StringComparer.Ordinal).SelectMany(ReadFolder)];

    public string Path => System.IO.Path.Join(Root, Scheme, Record + ".yaml");

    public override string ToString() => $"{Scheme} {Record}";

    private static IEnumerable<WorkedCase> ReadFolder(string folder)
    {
        var problems = new ProblemList();
        var file = System.IO.Path.Join(folder, "cases.yaml");
        var map = MapReader.Of(NodeReader.Load(file, ReadLimits.Default, problems), problems, "The file");
        map.Integer("format", 1, 1);
        var scheme = map.Text("scheme");
        var cases = map.Maps("cases", own =>
        {
            var on = own.Date("on");
            var outcomes = Lists.SelectMany(list => own.Texts(list.Key).Select(rule => (rule, list.Outcome))).ToDictionary(o => o.rule, o => o.Outcome, StringComparer.Ordinal);
            var one = new WorkedCase(scheme, own.Text("record"), own.Text("shows"), on, own.OptionalDate("in-cycle") ?? on, outcomes);
            own.Done();
            return one;
        });
        map.Done();
        Assert.Empty(problems.ToSequence());
        return cases;
    }
}
