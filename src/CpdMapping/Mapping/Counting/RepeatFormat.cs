using CpdMapping.Files;

namespace CpdMapping.Mapping.Counting;

/// <summary>A repeat in a file that is written for programs.</summary>
internal static class RepeatFormat
{
    public static MapBuilder Write(Repeat repeat) => new MapBuilder()
        .Text("kind", KindOf(repeat.Kind))
        .Text("earlier", repeat.Earlier)
        .Text("later", repeat.Later)
        .Integer("minutes", repeat.Minutes)
        .Flag("certain", repeat.IsCertain)
        .Flag("counts", repeat.Counts)
        .Text("found", repeat.Found);

    private static string KindOf(RepeatKind kind) => kind switch
    {
        RepeatKind.SameCertificate => "same-certificate",
        RepeatKind.OverlappingTimes => "overlapping-times",
        RepeatKind.SameEvent => "same-event",
        _ => "repeated-course",
    };
}
