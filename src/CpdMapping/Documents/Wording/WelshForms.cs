namespace CpdMapping.Documents.Wording;

/// <summary>The Welsh texts of what is handed in to a body, and of decisions about it. No speaker of Welsh has reviewed them yet: basis unreviewed.</summary>
internal static class WelshForms
{
    public static FormWords Form { get; } = new()
    {
        Heading = "DPP i’w gyflwyno",
        Record = "Cofnod",
        Registration = "Cofrestriad",
        Scheme = "Rheolau",
        Cycle = "Cylch",
        OtherCycle = "Nid yw’r cofnod yn nodi cylch y dysgwr ei hun, felly gall hwn fod yn un arall.",
        Care = "Darllenwch ef unwaith eto fel y byddai dieithryn: ni chaiff dim yma ddatgelu pwy yw’r bobl yr ydych yn gweithio gyda nhw.",
        PracticeSummary = "Yr hyn a wnaf: crynodeb o’m harfer",
        Statement = "Sut mae fy DPP yn bodloni’r safonau: datganiad",
        ToWrite = "I’w ysgrifennu o hyd.",
        Pieces = "Darnau",
        InDepth = "Gweithgareddau mewn dyfnder: yr hyn y gall y datganiad dynnu arno",
        NoPieces = "Nid oes dim o’r cylch hwn yn y cofnod.",
        NothingInDepth = "Nid oes dim wedi’i ysgrifennu am unrhyw weithgaredd o’r cylch hwn.",
        Kind = "Math o weithgaredd",
        Dates = "Pryd",
        About = "Beth ydoedd, a pham y mae’n bwysig i’m gwaith",
        BearsOn = "Yn ymwneud â",
        Learnt = "Yr hyn a ddysgais",
        Impact = "Y gwahaniaeth y mae’n ei wneud i’m harfer ac i bobl",
        Peer = "Trafodwyd gyda chymar",
        Missing = "Nid oes dim wedi’i ysgrifennu.",
        Activities = "Pob gweithgaredd o’r cylch, yn nhrefn dyddiad",
        Activity = "Gweithgaredd",
        Time = "Amser",
        Evidence = "Tystiolaeth",
    };

    public static DecisionSheetWords DecisionSheet { get; } = new()
    {
        Heading = "Taflen benderfyniadau",
        Record = "Cofnod",
        Scheme = "Penderfynwyd o dan",
        Report = "Adroddiad y penderfynwyd arno, SHA-256",
        Waiting = "Yn aros am ail asesydd",
        NobodyWaits = "Nid oes dim yn aros am ail asesydd.",
        Stands = "Yr hyn sy’n sefyll",
        All = "Pob penderfyniad, yn y drefn y’u gwnaed",
        None = "Ni phenderfynwyd dim eto.",
        Subject = "Cofnod neu reol",
        Decision = "Penderfyniad",
        Reason = "Rheswm",
        Assessor = "Asesydd",
        Day = "Diwrnod",
        Seal = "Sêl",
        Sealed = "Ychwanegir penderfyniadau ac ni chânt eu newid byth: mae pob sêl yn grynodeb SHA-256 o bopeth a safai cyn y penderfyniad. Mae penderfyniad a newidiwyd yn ddiweddarach yn torri sêl y nesaf, ac yna gwrthodir y daflen.",
        Signature = "Llofnod",
    };

    public static FormPhrases Phrases { get; } = new()
    {
        Words = "Geiriau: {0}",
        WordsOf = "Geiriau: {0} o {1} ar y mwyaf",
        WordsOver = "Geiriau: {0}, {2} yn fwy na’r terfyn o {1}",
        LimitVerified = "Mae’r terfyn ar dudalen gan y corff: {0}",
        LimitSecondary = "Adroddir y terfyn gan eraill: {0}",
        LimitUnverified = "Gwybodaeth gyffredinol yw’r terfyn; nid oes neb wedi’i wirio yn erbyn tudalen gan y corff.",
        NoLimits = "Ni wyddys am unrhyw derfyn geiriau.",
        PieceWords = "Cyfanswm: {0} o eiriau",
    };
}
