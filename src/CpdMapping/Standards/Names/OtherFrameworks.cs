namespace CpdMapping.Standards.Names;

/// <summary>Names that hold a catalogue's name or initials and mean something else, and names that several catalogues have been known by.</summary>
internal static class OtherFrameworks
{
    /// <summary>What is not a catalogue of the shipped ones, the name that it is taken for, and what it is. A library that has a catalogue of such a name has it.</summary>
    public static readonly (string Name, string TakenFor, string Is)[] All =
    [
        ("Professional Capabilities Framework for the Wider Children's Workforce", "PCF", "a framework of Yorkshire and Humber of 2013"),
        ("PCF for the Wider Children's Workforce", "PCF", "a framework of Yorkshire and Humber of 2013"),
        ("Wider Children's Workforce", "PCF", "what a framework of Yorkshire and Humber of 2013 is for"),
        ("Adult Social Care Certificate", "Care Certificate", "a qualification at level 2, and not the Care Certificate"),
        ("Kent, Surrey and Sussex", "KSS", "a region whose training bodies use the same initials"),
        ("Kent, Surrey and Sussex (KSS)", "KSS", "a region whose training bodies use the same initials"),
        ("KSS Deanery", "KSS", "the deanery of Kent, Surrey and Sussex"),
    ];

    /// <summary>Names that do not say which catalogue is meant, the first words of the catalogues' ids, and what would say it; null where a title would.</summary>
    public static readonly (string Name, string[] Catalogues, string? Settles)[] Shared =
    [
        ("Code of Practice for Social Care Workers", ["scw-code", "sssc-code", "niscc-standards"], "The codes of 2002 were twins: the country would say which is meant."),
        ("HCPC standards", ["hcpc-"], null),
        ("HCPC", ["hcpc-"], null),
        ("Health and Care Professions Council", ["hcpc-"], null),
    ];
}
