using System.Text;
using CpdMapping.Cli;
using CpdMapping.Learning;
using CpdMapping.Standards;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public sealed class AttendCommandTests
{
    private static readonly string Folder = Repository.PathOf("tests", "examples", "peer-circle");
    private static readonly string Original = Path.Combine(Folder, "cohort.yaml");

    [Fact]
    public void A_report_of_teams_is_counted_from_its_activities()
    {
        using var folder = new TemporaryFolder();
        var (run, cohort) = Attend(folder, "session-2-teams.csv", "2");

        // Alma: 10:00 to 10:40 and 11:15 to 12:15. Bryn: from 10:04:30, once, without the break. Cora: all of it.
        Assert.Equal([100, 115, 120], cohort.Learners.Select(learner => Minutes(learner, "2")));
        Assert.Equal("Session 2 of 2026-10-21", run.Lines[0]);
        Assert.Contains("Rows that count: 5, of 3 learners.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Rows that do not count, not certainly a learner of the cohort: 1.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("session-2-teams.csv(22,1): warning CPD-L-080: Nobody in the cohort has the name 'Meeting room'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_zoom_is_counted_without_the_waiting_room()
    {
        using var folder = new TemporaryFolder();
        var (run, cohort) = Attend(folder, "session-3-zoom.csv", "3");

        Assert.Equal([120, 85, 0], cohort.Learners.Select(learner => Minutes(learner, "3")));
        Assert.Contains("Rows that do not count, in the waiting room: 1.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("session-3-zoom.csv(9,1): warning CPD-L-080: Nobody in the cohort has the name", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_cohorts_comments_and_layout_stay()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("cohort.yaml");
        File.Copy(Original, path);

        Cpd.Run(ExitCode.Findings, "cohort", "attend", path, "--log", Path.Combine(Folder, "session-2-teams.csv"), "--session", "2", "--out", path);

        var expected = File.ReadAllText(Original)
            .Replace("attended: [\"1\"]   # the register", "attended: [\"1\", {session: \"2\", minutes: 100}]   # the register", StringComparison.Ordinal)
            .Replace("      - \"1\"\n", "      - \"1\"\n      - {session: \"2\", minutes: 115}\n", StringComparison.Ordinal)
            .Replace("PC-7RNE-J6YT}", "PC-7RNE-J6YT, attended: [\"2\"]}", StringComparison.Ordinal);
        Assert.Equal(expected, File.ReadAllText(path));
    }

    [Fact]
    public void Who_missed_a_session_is_aligned_only_with_what_they_attended()
    {
        using var folder = new TemporaryFolder();
        var (_, after) = Attend(folder, "session-2-teams.csv", "2");
        var course = Course.Load(Path.Combine(Folder, "course.yaml"));
        Assert.Empty(course.Check(StandardsLibrary.BuiltIn));

        var alma = Certificates.For(course, after, StandardsLibrary.BuiltIn)[0].Certificate;

        Assert.NotNull(alma);
        // 220 of 360 minutes attended; the rule credits all of them, and no session that was missed.
        Assert.Equal((220, 360), (alma.AttendedMinutes, alma.CountedMinutes));
        Assert.Equal(
            ["pcf@2018/6: all, 1/2", "pcf@2018/7: 100, 5/54"],
            alma.Standards.SelectMany(list => list.Alignments).Select(a => $"{a.Standard.Ref}: {a.Minutes?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "all"}, {a.Share}"));
        Assert.All(alma.Standards[0].Alignments, a => Assert.Equal(("Northmoor Training Partnership", new DateOnly(2026, 9, 1)), (a.By, a.On)));
        Assert.Equal(alma, Certificate.Parse(alma.ToJson()));
    }

    [Theory]
    [InlineData("name,present\nAlma Fictional,yes\nBryn Invented,no\n", 120, 0)]
    [InlineData("Name;E-mail;Minutes\n;alma@example.org;90\n;bryn@example.org;0\n", 90, 0)]
    [InlineData("name,join time,leave time\nAlma Fictional,10:00,10:30\nBryn Invented,10:00,\"10:30\"\n", 30, 30)]
    [InlineData("name,minutes\nAlma Fictional,60\nAlma Fictional,50\n", 60, 0)]
    public void Registers_are_read_by_their_headings(string text, int alma, int bryn)
    {
        using var folder = new TemporaryFolder();
        var cohort = Counted(folder, text).Cohort;
        Assert.Equal((alma, bryn), (Minutes(cohort.Learners[0], "2"), Minutes(cohort.Learners[1], "2")));
    }

    [Fact]
    public void Bad_lines_are_told_with_their_place_and_the_rest_goes_on()
    {
        using var folder = new TemporaryFolder();
        var (run, cohort) = Counted(folder, "name,minutes\nAlma Fictional,sixty\n\"Bryn\" Invented,60\nBryn Invented,60\nCora Madeup,500\n,5\nCora Madeup,5,6\n");

        Assert.Equal([0, 60, 0], cohort.Learners.Select(learner => Minutes(learner, "2")));
        Assert.Equal(
            ["log.csv(2,1): warning CPD-R-002", "log.csv(3,1): warning CPD-R-002", "log.csv(6,1): warning CPD-R-002", "log.csv(7,1): warning CPD-R-002", "log.csv(5,1): warning CPD-L-081"],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join(':', line[(line.LastIndexOf('/', line.IndexOf(':', StringComparison.Ordinal)) + 1)..].Split(':').Take(2))));
        Assert.Contains("Rows that do not count, that could not be read: 5.\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("who,when\nAlma,now\n", "CPD-R-001")]
    [InlineData("Name\tFirst Join\tLast Leave\nAlma Fictional\t10:00\t11:00\n", "CPD-R-001: The report says only when each first came and last left")]
    [InlineData("name,present\nAlma F\u00eft\u00efonal,yes\n", "CPD-R-004")]
    public void What_is_no_report_is_refused_and_nothing_is_written(string text, string expected)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("log.csv"), text, Encoding.Latin1);

        var run = Cpd.Run(ExitCode.Findings, "cohort", "attend", Original, "--log", folder.PathOf("log.csv"), "--session", "2", "--out", folder.PathOf("out.yaml"));

        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathOf("out.yaml")));
    }

    [Fact]
    public void The_session_and_the_zone_must_be_known_and_a_file_is_never_written_over()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("log.csv"), "name,present\nAlma Fictional,yes\n");
        string[] attend = ["cohort", "attend", Original, "--log", folder.PathOf("log.csv"), "--out", folder.PathOf("out.yaml")];

        Assert.Contains("There is no session '9'.", Cpd.Run(ExitCode.Findings, [.. attend, "--session", "9"]).Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'Europe/London'?", Cpd.Run(ExitCode.Findings, [.. attend, "--session", "2", "--zone", "Europe/Londn"]).Error, StringComparison.Ordinal);
        Assert.Contains("--session", Cpd.Run(ExitCode.BadUse, attend).Error, StringComparison.Ordinal);
        File.WriteAllText(folder.PathOf("out.yaml"), "mine");
        Cpd.Run(ExitCode.BadUse, [.. attend, "--session", "2"]);
        Assert.Equal("mine", File.ReadAllText(folder.PathOf("out.yaml")));
    }

    [Fact]
    public void Times_of_another_zone_are_brought_into_the_cohorts()
    {
        using var folder = new TemporaryFolder();
        var (_, cohort) = Counted(folder, "name,join time,leave time\nAlma Fictional,2026-10-21 09:00,2026-10-21 09:30\n", "--zone", "UTC");
        Assert.Equal(30, Minutes(cohort.Learners[0], "2"));
    }

    private static (CpdRun Run, Cohort Cohort) Attend(TemporaryFolder folder, string report, string session)
    {
        var run = Cpd.Run(ExitCode.Findings, "cohort", "attend", Original, "--log", Path.Combine(Folder, report), "--session", session, "--course", Path.Combine(Folder, "course.yaml"), "--out", folder.PathOf("out.yaml"));
        return (run, Cohort.Load(folder.PathOf("out.yaml")));
    }

    private static (CpdRun Run, Cohort Cohort) Counted(TemporaryFolder folder, string text, params string[] more)
    {
        File.WriteAllText(folder.PathOf("log.csv"), text);
        var run = Cpd.Run(["cohort", "attend", Original, "--log", folder.PathOf("log.csv"), "--session", "2", "--out", folder.PathOf("out.yaml"), .. more]);
        Assert.True(File.Exists(folder.PathOf("out.yaml")), run.Error);
        return (run, Cohort.Load(folder.PathOf("out.yaml")));
    }

    private static int Minutes(CohortLearner learner, string session) => learner.Attended.Where(part => part.Session == session).Sum(part => part.Minutes);
}
