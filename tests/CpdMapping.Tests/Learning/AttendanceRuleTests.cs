using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Learning;
using CpdMapping.Standards;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Learning;

public sealed class AttendanceRuleTests
{
    // Two sessions on one day and one on another: 60, 120 and 180 minutes.
    private static readonly Sequence<Session> Sessions = [At(2, 9, 60), At(2, 13, 120), At(9, 9, 180)];

    private static readonly Gen<AttendanceRule> Rules = Gen.OneOf(
        Gen.Elements(AttendanceRule.ProRata, AttendanceRule.AllSessions),
        Gen.Choose(1, 100).Select(percent => (AttendanceRule)AttendanceRule.Threshold(percent)),
        Gen.Choose(0, 200).SelectMany(minutes => Gen.Elements(true, false).Select(perDay => (AttendanceRule)AttendanceRule.MaxAbsence(minutes, perDay))),
        Gen.Choose(51, 100).SelectMany(first => Gen.Choose(1, 50).Select(second =>
            (AttendanceRule)AttendanceRule.Tiers(new(first, new(first, 100)), new(second, new(1, 3))))));

    private static readonly Gen<Sequence<Attendance>> Attended =
        from first in Gen.Choose(0, 60)
        from second in Gen.Choose(0, 120)
        from third in Gen.Choose(0, 180)
        select Of(first, second, third);

    public static TheoryData<AttendanceRule> All =>
    [
        AttendanceRule.ProRata, AttendanceRule.AllSessions, AttendanceRule.Threshold(90), AttendanceRule.MaxAbsence(1), AttendanceRule.MaxAbsence(15, perDay: true),
        AttendanceRule.Tiers(new(75, Fraction.One), new(50, new(1, 2)), new(20, new(1, 3))),
    ];

    [Theory]
    [InlineData(60, 120, 170, 350)]
    [InlineData(60, 120, 1, 181)]
    [InlineData(60, 120, 0, 0)]
    public void All_sessions_counts_the_minutes_of_whoever_was_at_each(int first, int second, int third, int counted) =>
        Assert.Equal(counted, AttendanceRule.AllSessions.Count(Sessions, Of(first, second, third)));

    [Theory]
    [InlineData(324, 360)]
    [InlineData(323, 0)]
    [InlineData(360, 360)]
    public void A_threshold_counts_the_whole_course_or_nothing(int attended, int counted) =>
        Assert.Equal(counted, AttendanceRule.Threshold(90).Count([At(2, 9, 360)], [new("2-9", attended)]));

    [Theory]
    [InlineData(15, false, 60, 120, 165, 360)]
    [InlineData(15, false, 59, 120, 165, 0)]
    [InlineData(15, true, 50, 115, 165, 360)] // 15 minutes on each day
    [InlineData(15, true, 50, 114, 180, 0)] // 16 on the first, in two sessions
    [InlineData(500, false, 0, 0, 0, 0)]
    public void Absence_is_summed_over_the_course_or_each_day(int minutes, bool perDay, int first, int second, int third, int counted) =>
        Assert.Equal(counted, AttendanceRule.MaxAbsence(minutes, perDay).Count(Sessions, Of(first, second, third)));

    [Theory]
    [InlineData(270, 360)]
    [InlineData(269, 180)]
    [InlineData(180, 180)]
    [InlineData(179, 0)]
    public void Tiers_count_a_part_of_the_course(int attended, int counted) =>
        Assert.Equal(counted, AttendanceRule.Tiers(new(75, Fraction.One), new(50, new(1, 2))).Count([At(2, 9, 360)], [new("2-9", attended)]));

    [Fact]
    public void What_counts_is_never_above_what_was_scheduled() => Prop.ForAll(
        Rules.SelectMany(rule => Attended.Select(attended => (rule, attended))).ToArbitrary(),
        x => x.rule.Count(Sessions, x.attended) is >= 0 and <= 360).QuickCheckThrowOnFailure();

    [Fact]
    public void More_attendance_never_counts_less() => Prop.ForAll(
        Rules.SelectMany(rule => Attended.SelectMany(one => Attended.Select(other => (rule, one, other)))).ToArbitrary(),
        x =>
        {
            var more = x.one.Zip(x.other, (a, b) => a with { Minutes = Math.Max(a.Minutes, b.Minutes) }).ToSequence();
            return x.rule.Count(Sessions, more) >= x.rule.Count(Sessions, x.one);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(All))]
    public void The_whole_course_counts_wholly_under_every_rule(AttendanceRule rule) => Assert.Equal(360, rule.Count(Sessions, Of(60, 120, 180)));

    [Fact]
    public void Attendance_of_what_was_not_there_is_refused()
    {
        Assert.Throws<ArgumentException>(() => AttendanceRule.ProRata.Count(Sessions, [new("other", 1)]));
        Assert.Throws<ArgumentException>(() => AttendanceRule.ProRata.Count(Sessions, [new("2-9", 40), new("2-9", 40)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => AttendanceRule.ProRata.Count(Sessions, [new("2-9", -1)]));
    }

    [Fact]
    public void A_rule_that_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AttendanceRule.Threshold(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => AttendanceRule.Threshold(101));
        Assert.Throws<ArgumentOutOfRangeException>(() => AttendanceRule.MaxAbsence(-1));
        Assert.Throws<ArgumentException>(() => AttendanceRule.Tiers());
        Assert.Throws<ArgumentException>(() => AttendanceRule.Tiers(new(50, new(1, 2)), new(75, new(1, 3))));
        Assert.Throws<ArgumentException>(() => AttendanceRule.Tiers(new(75, new(1, 2)), new(50, Fraction.One)));
        Assert.Throws<ArgumentException>(() => AttendanceRule.Tiers(new AttendanceTier(50, Fraction.Zero)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_rule_comes_back_from_cohorts_and_certificates(AttendanceRule rule)
    {
        var cohort = Examples.Cohort with { Rule = rule };
        Assert.Equal(cohort, Cohort.Parse(cohort.ToYaml()));
        Assert.Equal(cohort, Cohort.Parse(cohort.ToJson()));
        var certificate = Certificates.For(Examples.Course, cohort, StandardsLibrary.BuiltIn)[0].Certificate;
        Assert.Equal((rule, 1620), (certificate?.Rule, certificate?.CountedMinutes));
        Assert.Equal(certificate, Certificate.Parse(certificate?.ToJson() ?? ""));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_certificate_prints_its_rule_with_the_parameters(AttendanceRule rule)
    {
        var certificate = Certificates.For(Examples.Course, Examples.Cohort with { Rule = rule }, StandardsLibrary.BuiltIn)[0].Certificate;
        Assert.NotNull(certificate);
        var (english, welsh) = (CertificateView.From(certificate), CertificateView.From(certificate, DocumentLanguage.Welsh));

        Assert.Equal(rule.Text, english.Rule);
        Assert.NotEqual(rule.Text, welsh.Rule);
        Assert.All(rule.Values, value => Assert.Contains($"{value}", welsh.Rule, StringComparison.Ordinal));
        Assert.All(rule.Values, value => Assert.Contains($"{value}", rule.Text, StringComparison.Ordinal));
        Assert.Contains(rule.Text, DocumentTemplates.Certificate.Render(english).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Tiers_are_printed_as_percentages_where_they_are_some() => Assert.Equal(
        "Tiers: the part of the course that counts, by the part of its minutes attended, without breaks: 100% (≥ 75%), 1/3 (≥ 50%); below that nothing counts.",
        AttendanceRule.Tiers(new(75, Fraction.One), new(50, new(1, 3))).Text);

    [Fact]
    public void Who_falls_short_gets_no_certificate_and_is_told_the_numbers()
    {
        Assert.Equal("Tomasz Adeyemi-Clarke attended 1260 of 1620 minutes in 7 of 9 sessions; this course asks for every session.", Reason(AttendanceRule.AllSessions));
        Assert.Equal("Tomasz Adeyemi-Clarke attended 1260 of 1620 minutes in 7 of 9 sessions; this course asks for at least 90% of the minutes.", Reason(AttendanceRule.Threshold(90)));
        Assert.Equal("Tomasz Adeyemi-Clarke attended 1260 of 1620 minutes in 7 of 9 sessions; this course allows at most 1 minute of absence in all.", Reason(AttendanceRule.MaxAbsence(1)));
        Assert.Equal("Tomasz Adeyemi-Clarke attended 1260 of 1620 minutes in 7 of 9 sessions; this course allows at most 15 minutes of absence a day.", Reason(AttendanceRule.MaxAbsence(15, perDay: true)));
        Assert.Null(Reason(AttendanceRule.Threshold(77)));
    }

    [Fact]
    public void A_rule_that_is_given_goes_before_the_cohorts() => Assert.Equal(
        1260, Certificates.For(Examples.Course, Examples.Cohort with { Rule = AttendanceRule.AllSessions }, StandardsLibrary.BuiltIn, AttendanceRule.ProRata)[1].Certificate?.CountedMinutes);

    [Theory]
    [InlineData("generous", "f.yaml(5,7): error CPD-F-020: 'rule' is 'generous'. One of all-sessions, max-absence, pro-rata, threshold, tiers was expected.")]
    [InlineData("treshold", "f.yaml(5,7): error CPD-F-020: 'rule' is 'treshold'. One of all-sessions, max-absence, pro-rata, threshold, tiers was expected. Did you mean 'threshold'?")]
    [InlineData("threshold", "f.yaml(5,7): error CPD-L-070: 'rule' is threshold without its parameters. A map was expected. Write it as {kind: threshold, percent: 90}.")]
    [InlineData("{kind: pro-rata}", "f.yaml(5,14): error CPD-L-070: The rule pro-rata has no parameters. The word alone was expected. Write 'rule: pro-rata'.")]
    [InlineData("{percent: 90}", "f.yaml(5,7): error CPD-F-014: Key 'kind' is missing. Add 'kind:' here.")]
    [InlineData("{kind: threshold}", "f.yaml(5,7): error CPD-F-014: Key 'percent' is missing. Add 'percent:' here.")]
    [InlineData("{kind: threshold, percent: 101}", "f.yaml(5,34): error CPD-F-021: 'percent' is 101. A number from 1 to 100 was expected.")]
    [InlineData("{kind: max-absence, minutes: 15, per: week}", "f.yaml(5,45): error CPD-F-020: 'per' is 'week'. One of course, day was expected.")]
    [InlineData("{kind: tiers, tiers: []}", "f.yaml(5,28): error CPD-F-025: 'tiers' holds nothing. At least one item was expected.")]
    [InlineData("{kind: tiers, tiers: [{percent: 50, share: 1/2}, {percent: 75, share: 1}]}",
        "f.yaml(5,56): error CPD-L-071: 75% is not below the 50% of the tier before it. The highest tier was expected first, and each below the one before it. Put them in order, or take one out.")]
    [InlineData("[threshold, 90]", "f.yaml(5,7): error CPD-F-015: 'rule' is a list. A single value was expected.")]
    public void What_is_wrong_in_a_rule_is_said_with_its_place(string rule, string expected)
    {
        var text = $"format: 1\ncohort: c\ncourse: c\nzone: UTC\nrule: {rule}\nsessions:\n  - {{id: \"1\", date: 2026-01-01, start: 09:30, end: 12:30}}\nlearners: []\n";
        Assert.Equal(expected, Examples.Lines(Cohort.TryParse(text, "f.yaml").Problems));
    }

    private static string? Reason(AttendanceRule rule) => Certificates.For(Examples.Course, Examples.Cohort with { Rule = rule }, StandardsLibrary.BuiltIn)[1].Reason;

    private static Session At(int day, int hour, int minutes)
    {
        var start = new DateTimeOffset(2026, 3, day, hour, 0, 0, TimeSpan.Zero);
        return new($"{day}-{hour}", start, start.AddMinutes(minutes));
    }

    private static Sequence<Attendance> Of(int first, int second, int third) => [new("2-9", first), new("2-13", second), new("9-9", third)];
}
