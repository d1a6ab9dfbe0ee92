using System.Globalization;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Mapping;

/// <summary>Small editions and records, made in memory.</summary>
internal static class Examples
{
    public static readonly EditionRef Tree = EditionRef.Parse("tree@2018");
    public static readonly EditionRef Flat = EditionRef.Parse("flat@2020");

    /// <summary>tree@2018: a heading h with 1 (1.1, 1.2, with 1.2.1 below) and 2. flat@2020: a, b, c. old@2010: x, replaced by flat@2020.</summary>
    public static readonly StandardsLibrary Library = new("test 1", [
        new EditionEntry(Edition("tree@2018", "2018", null, [], ("h", null, false), ("1", "h", true), ("1.1", "1", true), ("1.2", "1", true), ("1.2.1", "1.2", true), ("2", "h", true))),
        new EditionEntry(Edition("flat@2020", "2020", null, [], ("a", null, true), ("b", null, true), ("c", null, true))),
        new EditionEntry(Edition("old@2010", "2010", "2019", ["flat@2020"], ("x", null, true)))]);

    public static Edition Edition(string reference, string from, string? to, string[] successors, params (string Code, string? Parent, bool Claimable)[] standards)
    {
        var edition = EditionRef.Parse(reference);
        return new Edition
        {
            Ref = edition,
            Title = new("Standards of " + reference, Basis.Verified, "https://example.org/"),
            ShortName = edition.Catalogue.ToString(),
            Holder = "A body",
            Terms = "Free",
            Jurisdiction = "England",
            Status = to is null ? EditionStatus.InForce : EditionStatus.Superseded,
            From = new(PartialDate.Parse(from), Basis.Verified),
            To = to is null ? null : new(PartialDate.Parse(to), Basis.Verified),
            Successors = successors.Select(EditionRef.Parse).ToSequence(),
            Revision = 1,
            Standards = standards.Select(s => new Standard
            {
                Ref = edition.Standard(s.Code),
                Kind = "domain",
                Code = new(s.Code, Basis.Verified),
                Title = new("Title " + s.Code, Basis.Verified),
                Parent = s.Parent is null ? null : new(s.Parent, Basis.Verified),
                Claimable = s.Claimable,
            }).ToSequence(),
        };
    }

    public static CpdRecord Record(params RecordEntry[] entries) => new() { Id = "zoe-example", Learner = "Zoë Example", Entries = entries.ToSequence() };

    /// <summary>An entry; each claim is <c>tree@2018/1.1</c>, with <c>=1/3</c> behind it where it has a share, or <c>=60min</c> where it was taken up in so many minutes.</summary>
    public static RecordEntry Entry(string id, int minutes, params string[] claims) => new()
    {
        Id = id,
        Logged = new DateOnly(2025, 5, 1),
        Activity = new Activity { Kind = ActivityKind.Course, Title = "Activity " + id, From = new DateOnly(2025, 4, 25), To = new DateOnly(2025, 4, 25), Minutes = minutes },
        Alignments = claims.Select(Claim).ToSequence(),
    };

    public static RecordEntry On(this RecordEntry entry, string day) =>
        entry with { Activity = entry.Activity! with { From = DateOnly.ParseExact(day, "yyyy-MM-dd", null), To = DateOnly.ParseExact(day, "yyyy-MM-dd", null) } };

    public static RecordEntry WithEvidence(this RecordEntry entry) => entry with { Evidence = [new Evidence("notes", "Notes")] };

    public static Alignment Claim(string text)
    {
        var reference = StandardRef.Parse(text.Split('=')[0]);
        var fingerprint = Library.TryGet(reference, out Standard? standard) ? standard.Fingerprint : "";
        return new Alignment
        {
            Standard = new StandardSnapshot(reference, "Title " + reference.Code, 1, fingerprint),
            Share = text.Contains('=', StringComparison.Ordinal) && !text.EndsWith("min", StringComparison.Ordinal) ? Fraction.Parse(text.Split('=')[1]) : null,
            Minutes = text.EndsWith("min", StringComparison.Ordinal) ? int.Parse(text.Split('=')[1][..^3], CultureInfo.InvariantCulture) : null,
        };
    }
}
