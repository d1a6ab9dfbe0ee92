namespace CpdMapping.Documents.Wording;

/// <summary>The Welsh texts. No speaker of Welsh has reviewed them yet: basis unreviewed.</summary>
internal static class WelshWords
{
    public static CommonWords Common { get; } = new()
    {
        SpecimenMark = "SAMPL",
        SpecimenBanner = "SAMPL: wedi’i wneud o ddata dychmygol",
        Template = "Templed",
        Skip = "Neidio i’r cynnwys",
    };

    public static CertificateWords Certificate { get; } = new()
    {
        Heading = "Tystysgrif presenoldeb",
        CompletionHeading = "Tystysgrif cwblhau",
        Records = "Mae’r dystysgrif hon yn cofnodi bod",
        TookPart = "wedi cymryd rhan yn y cwrs",
        Completed = "wedi cwblhau’r cwrs",
        Hours = "Oriau DPP",
        Sessions = "Sesiynau a fynychwyd",
        Dates = "Dyddiadau",
        Number = "Rhif y dystysgrif",
        Accreditation = "Achrediad",
        NotMet = "Datganiad gan y darparwr am y cwrs yw aliniad. Nid yw’n dweud bod y dysgwr yn bodloni safon.",
        CheckAt = "Gwiriwch y dystysgrif hon yn",
    };

    public static StatementWords Statement { get; } = new()
    {
        Heading = "Safonau proffesiynol",
        Provider = "Darparwr",
        Dates = "Dyddiadau",
        Hours = "Oriau DPP",
        Accreditation = "Achrediad",
        Link = "Tudalen y cwrs",
        NotIdentified = "heb ei adnabod; fel yr ysgrifennodd y darparwr ef",
        None = "Nid yw’r darparwr yn rhestru unrhyw safonau ar gyfer y cwrs hwn.",
        NotMet = "Aliniodd y darparwr y cwrs â’r safonau hyn. Nid yw cymryd rhan yn dangos bod dysgwr yn eu bodloni.",
    };

    public static Phrases Phrases { get; } = new()
    {
        Range = "{0} i {1}",
        Since = "o {0}",
        Until = "hyd at {0}",
        Moment = "{0}, {1}",
        Hour = "{0} awr",
        Hours = "{0} awr",
        Minute = "{0} munud",
        Minutes = "{0} munud",
        ShortHours = "{0} a",
        ShortMinutes = "{0} mun",
        Of = "{0} o {1}",
        CountedOf = "{0}, y mae {1} ohonynt yn cyfrif",
        RepeatCounts = "Mae’n cyfrif serch hynny.",
        RepeatCountsNot = "Ni chaiff ei gyfrif eto.",
        MinutesAttended = "Mynychwyd {0} o {1} munud.",
        MinutesCounted = "Mynychwyd {0} o {1} munud; mae {2} yn cyfrif.",
        AlignedToOne = "Aliniodd y darparwr y cwrs hwn ag un safon broffesiynol",
        AlignedTo = "Aliniodd y darparwr y cwrs hwn â {0} o safonau proffesiynol",
        Made = "CpdMapping {0}, data safonau {1}",
        Reference = "cyfeirnod {0}",
        SessionsOf = "{0} sesiwn o {1}",
        SessionOf = "1 sesiwn o {0}",
        Sessions = "{0} sesiwn",
        Stated = "{0}; cyfanswm y sesiynau a gynlluniwyd yw {1}",
        InForceOn = "mewn grym ar {0}",
        NotInForceOn = "nid mewn grym ar {0}",
        SupersededOn = "wedi’i ddisodli gan {1} cyn {0}",
        EndedBefore = "ddim mewn grym mwyach ar {0}",
        Superseded = "wedi’i ddisodli gan {0}",
        AsWritten = "mae’r darparwr yn ysgrifennu ‘{0}’",
        Corrects = "Yn cymryd lle {0}",
        Withdraws = "Yn tynnu {0} yn ôl",
        Columns = "Gweithgareddau {0} i {1}",
        Column = "Gweithgaredd {0}",
        Ready = "Nid oes dim y mae’r corff yn ei fynnu ar goll.",
        NotReady = "Nid yw popeth y mae’r corff yn ei fynnu yno.",
        RulesMet = "{0} o {1} rheol ofynnol wedi’u bodloni neu ddim yn gymwys",
        Total = "Yr holl oriau, pob awr unwaith",
        ActivityCount = "Gweithgareddau sy’n sefyll",
        EvidenceCount = "Gweithgareddau gyda thystiolaeth",
        ReflectionCount = "Gweithgareddau gyda myfyrdod",
        CoverageCount = "Safonau hawliadwy a gwmpesir",
        GapCount = "Bylchau",
        SharedShare = "cyfran {0}",
        LevelOf = "lefel {0}",
        ClaimsPlain = "Mae pob un o’r {0} hawliad yn gyfredol ar ddiwrnod olaf y gweithgaredd ac yn cyfrif mewn argraffiad a fapiwyd.",
        ClaimsNoted = "Mae {0} o {1} hawliad yn gyfredol ar ddiwrnod olaf y gweithgaredd ac yn cyfrif mewn argraffiad a fapiwyd. Rhestrir y lleill.",
        WordingChanged = "Mae geiriad y corff wedi newid ers pinio’r hawliad.",
        NotCounted = "Nid yw’n cyfrif mewn unrhyw argraffiad a fapiwyd.",
        CarriedOf = "{0}, gan gynnwys {1} drwy hawliadau ar argraffiadau eraill",
        CarriedMark = "{0} (* drwy hawliad ar argraffiad arall)",
        CarriedAs = "Yn cyfrif tuag at {0} drwy groesgyfeiriad: {1}.",
        Suggests = "Yn awgrymu {0} heb roi munudau iddo: {1}.",
        RegisteredNumber = "rhif {0}",
        Joined = "ymunodd {0}",
        CycleFrom = "cylch o {0}",
        OnLeave = "ar absenoldeb {0}",
        HandedIn = "cyflwynwyd {0}",
        RevisionOf = "adolygiad {0}",
        NamedBy = "enwyd gan {0}, nid gan y corff",
        Untitled = "(dim teitl hysbys)",
        NotLoaded = "nid ymhlith y safonau a lwythwyd",
    };
}
