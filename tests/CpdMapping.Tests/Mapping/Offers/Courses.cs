using CpdMapping.Learning;
using CpdMapping.Mapping.Offers;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Mapping.Offers;

/// <summary>Small courses on offer, made in memory.</summary>
internal static class Courses
{
    /// <summary>A course; each standard is <c>flat@2020/a</c>, with <c>=1/3</c> behind it where it has a share.</summary>
    public static Course Course(string id, int minutes, params string[] standards) => new()
    {
        Id = id,
        Title = "Course " + id,
        Provider = new Provider("A provider"),
        Sessions = [new PlannedSession("s1", minutes)],
        Standards = [new StandardsList([], standards.Select(text => new CourseStandard
        {
            AsWritten = text,
            Pin = StandardRef.Parse(text.Split('=')[0]),
            Share = text.Contains('=', StringComparison.Ordinal) ? Fraction.Parse(text.Split('=')[1]) : null,
        }).ToSequence())],
    };

    public static Course Costing(this Course course, decimal amount, string currency = "GBP") => course with { Fee = new Fee(amount, currency) };

    public static Course On(this Course course, string date) => course with { From = PartialDate.Parse(date) };

    public static CourseOffer Offer(this Course course) => CourseOffer.Of(course, Examples.Library);
}
