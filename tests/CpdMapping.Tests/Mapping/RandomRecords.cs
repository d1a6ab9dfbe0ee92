using CpdMapping.Learning;
using CpdMapping.Mapping.Gaps;
using FsCheck;
using FsCheck.Fluent;
using static CpdMapping.Tests.Mapping.Examples;

namespace CpdMapping.Tests.Mapping;

/// <summary>Records, entries and policies by chance, over the editions of <see cref="Examples"/>.</summary>
internal static class RandomRecords
{
    private static readonly string[] Standards =
        ["tree@2018/1", "tree@2018/1.1", "tree@2018/1.2", "tree@2018/1.2.1", "tree@2018/2", "flat@2020/a", "flat@2020/b", "flat@2020/c", "tree@2018/h"];

    // Shares are n/97 and at most 13/97 each with at most 7 different standards, so they stay below 1; some claims have none.
    private static readonly Gen<Alignment> Claims =
        from standard in Gen.Elements(Standards)
        from share in Gen.Choose(0, 13)
        from level in Gen.Elements(null, "one", "two")
        select Claim(share == 0 ? standard : $"{standard}={share}/97") with { Level = level };

    /// <summary>An entry of the year 2025; the caller gives it an id of its own.</summary>
    public static readonly Gen<RecordEntry> Entries =
        from minutes in Gen.Choose(0, 1000)
        from day in Gen.Choose(0, 364)
        from claims in Claims.ArrayOf()
        from evidence in Gen.Elements(true, false)
        from reflection in Gen.Elements(true, false)
        select Entry("e", minutes) with
        {
            Activity = Entry("e", minutes).Activity! with { From = new DateOnly(2025, 1, 1).AddDays(day), To = new DateOnly(2025, 1, 1).AddDays(day) },
            Alignments = claims[..Math.Min(7, claims.Length)].ToSequence(),
            Evidence = evidence ? [new Evidence("notes", "Notes")] : [],
            Reflection = reflection ? new Reflection("Something") : null,
        };

    public static readonly Gen<CpdRecord> Records =
        from entries in Entries.ListOf() select Record([.. entries.Select((entry, i) => entry with { Id = "e" + i })]);

    public static readonly Gen<GapPolicy> Policies =
        from minutes in Gen.Choose(0, 900)
        from day in Gen.Choose(0, 364)
        from dated in Gen.Elements(true, false)
        from assurance in Gen.Elements(Assurance.Declared, Assurance.Evidenced)
        select new GapPolicy { Minutes = minutes, Since = dated ? new DateOnly(2025, 1, 1).AddDays(day) : null, Assurance = assurance };
}
