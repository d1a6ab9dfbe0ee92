using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Standards;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Learning;

/// <summary>Whatever a person does to a file, there is a result with problems, and never an exception.</summary>
public sealed class DamagedFileTests
{
    private static readonly string[] Pieces =
        ["", "-", ":", "{", "}", "[", "]", "\"", "'", "\n", "  ", "#", "2,5", "no", "null", "[]", "{}", "~", "- ", "a: b", "1.10", "9999-12-31", "0001-01-01", "24:00", "99999999999", "-1", "é", "\t", "|\n", ">-\n"];

    private static readonly Gen<(int Line, int Column, int Length, string Piece)> Damage =
        from line in Gen.Choose(0, 10_000)
        from column in Gen.Choose(0, 80)
        from length in Gen.Choose(0, 30)
        from piece in Gen.Elements(Pieces)
        select (line, column, length, piece);

    [Fact]
    public void A_damaged_course_is_a_result() => Check(Examples.CourseText, text =>
    {
        _ = CourseFile.PinText(text, StandardsLibrary.BuiltIn).Problems;
        return Course.TryParse(text, StandardsLibrary.BuiltIn);
    }, course => course.ToYaml());

    [Fact]
    public void A_damaged_cohort_is_a_result() =>
        Check(Examples.CohortText, text => Cohort.TryParse(text, Examples.Course), cohort => cohort.ToYaml());

    [Fact]
    public void A_damaged_record_is_a_result() => Check(CpdRecord.Blank(), text =>
    {
        _ = RecordFile.PinText(text, StandardsLibrary.BuiltIn).Problems;
        return CpdRecord.TryParse(text, StandardsLibrary.BuiltIn);
    }, record => record.ToYaml());

    private static void Check<T>(string text, Func<string, ParseResult<T>> read, Func<T, string> write) where T : class =>
        Prop.ForAll(Gen.ListOf(Damage, 2).ToArbitrary(), damages =>
        {
            var damaged = damages.Aggregate(text, Apply);
            var result = read(damaged);
            return result.TryGetValue(out var value)
                ? read(write(value)).TryGetValue(out var back) && value.Equals(back)
                : result.Problems.Any(problem => problem.Severity == ProblemSeverity.Error && problem.Code.StartsWith("CPD-", StringComparison.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static string Apply(string text, (int Line, int Column, int Length, string Piece) damage)
    {
        var lines = text.Split('\n');
        var line = lines[damage.Line % lines.Length];
        var at = Math.Min(damage.Column, line.Length);
        lines[damage.Line % lines.Length] = string.Concat(line.AsSpan(0, at), damage.Piece, line.AsSpan(at + Math.Min(damage.Length, line.Length - at)));
        return string.Join('\n', lines);
    }
}
