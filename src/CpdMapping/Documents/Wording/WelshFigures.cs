namespace CpdMapping.Documents.Wording;

/// <summary>The Welsh texts of ledgers and of coverage. No speaker of Welsh has reviewed them yet: basis unreviewed.</summary>
internal static class WelshFigures
{
    public static LedgerWords Ledger { get; } = new()
    {
        Heading = "Cyfriflyfr oriau",
        Record = "Cofnod",
        Credit = "Credydu",
        Counting = "Cyfrif",
        Unit = "Uned",
        CameIn = "Yr hyn a ddaeth i mewn",
        NoEntries = "Nid oes gweithgareddau yn y cofnod.",
        Activity = "Gweithgaredd",
        Day = "Diwrnod olaf",
        Attended = "Munudau a fynychwyd",
        Counted = "Munudau a gyfrifwyd",
        InAll = "Cyfanswm",
        Session = "Sesiwn",
        Date = "Dyddiad",
        Gross = "Munudau o’r dechrau i’r diwedd",
        Breaks = "Munudau o egwyl",
        Net = "Munudau o ddysgu",
        WentOut = "I ble yr aeth",
        NoEditions = "Ni fapiwyd unrhyw argraffiad.",
        Standard = "Safon",
        Minutes = "Munudau",
        Amount = "Swm",
        From = "O",
        Unallocated = "Heb ei enwi gan unrhyw gyfran",
        Touched = "Gweithgareddau sy’n hawlio rhywbeth o’r argraffiad",
        NotTouching = "Gweithgareddau nad ydynt yn hawlio dim o’r argraffiad",
        Overlap = "Mae munudau safonau unigol yn gorgyffwrdd, felly ni chânt eu hadio at ei gilydd. Adir y llinellau oddi tanynt, a dônt i’r cofnod cyfan.",
        Adds = "Mae’r holl linellau’n adio i’r cofnod cyfan.",
        Repeats = "Efallai yno ddwywaith",
    };

    public static CoverageWords Coverage { get; } = new()
    {
        Heading = "Cwmpas safonau",
        People = "Pobl",
        Slice = "Edrychwyd ar",
        Policy = "Credydu",
        Gap = "Bwlch",
        All = "Pob gweithgaredd",
        OnEdition = "Ar yr argraffiad hwn",
        Column = "Grŵp",
        Groups = "Pwy a beth yr edrychwyd arnynt",
        Standard = "Safon",
        Claimed = "Hawliwyd",
        WithBelow = "Gyda phopeth oddi tani",
        Activities = "Gweithgareddau",
        Evidence = "Gyda thystiolaeth",
        Reflected = "Gyda myfyrdod",
        Latest = "Diweddaraf",
        Assurance = "Yn seiliedig ar",
        WithTime = "Pobl â gweithgareddau",
        WithGap = "Pobl â bwlch",
        IsGap = "bwlch",
        SideBySide = "Amser ar y safon a phopeth oddi tani.",
        HeldBack = "wedi’i ddal yn ôl",
        Look = "Cyn trosglwyddo’r dudalen hon, dylai rhywun edrych a yw’r ffigurau a ddangosir yn datgelu un nad yw’n cael ei ddangos.",
    };

    public static FigurePhrases Phrases { get; } = new()
    {
        CertificateCounts = "Tystysgrif {0}. {1} {2}",
        HeldBackMeans = "Mae * wedi’i ddal yn ôl: byddai’r ffigur yn ymwneud â llai na {0} o bobl, neu â phawb ond cyn lleied.",
        Groups = "{0}: grwpiau {1} i {2}",
        TimeIn = "{0} mewn gweithgareddau: {1}",
        SessionsOfEntry = "Sesiynau {0}",
    };
}
