namespace CpdMapping.Documents.Wording;

/// <summary>The Welsh terms. No speaker of Welsh has reviewed them yet: basis unreviewed.</summary>
internal static class WelshTerms
{
    public static Terms Terms { get; } = new()
    {
        Months = ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"],
        Kinds =
        [
            "Cwrs neu hyfforddiant", "Cynhadledd, seminar neu weminar", "Goruchwyliaeth", "Dysgu gyda chymheiriaid", "Darllen, gwrando neu wylio",
            "Dysgu yn y gwaith", "Addysgu neu fentora", "Ymchwil, archwilio neu ysgrifennu", "Arall",
        ],
        Depths = ["crybwyllwyd", "addysgwyd", "aseswyd"],
        Outcomes = ["Wedi’i bodloni", "Heb ei bodloni", "Ni ellir dweud", "Ddim yn gymwys"],
        Weights = ["gofynnol", "argymhellir"],
        States = ["Cyfredol", "Dilys ond wedi’i ddisodli", "Annilys"],
        GapKinds = ["Nid oes gweithgaredd yn ei hawlio", "Llai o funudau nag y gofynnir amdanynt", "Rhy bell yn ôl", "Hawlir, ond heb dystiolaeth"],
        Statuses = ["Drafft", "Mewn grym", "Wedi’i ddisodli", "Wedi’i dynnu’n ôl"],
        EvidenceStates = ["Yno", "Wedi newid ers cymryd ei grynodeb", "Nid yno", "Y tu allan i ffolder y cofnod", "Ni ellir ei ddarllen", "Cyfeiriad neu rif", "Heb ei nodi"],
        Decisions = ["Derbyniwyd", "Gwrthodwyd", "Holwyd", "Derbyniwyd yn rhannol"],
        Assurances = ["datganwyd", "tystiwyd", "cadarnhawyd", "archwiliwyd"],
        Rules =
        [
            ("pro-rata", "Pro rata: mae’r munudau a fynychwyd yn cyfrif, heb egwyliau; ni thalgrynnir dim."),
            ("all-sessions", "Pob sesiwn: credydir y munudau a fynychwyd, heb egwyliau, i bawb sy’n cymryd rhan ym mhob sesiwn; ni chredydir dim i neb arall."),
            ("threshold", "Trothwy: mae’r cwrs cyfan yn cyfrif i bawb sy’n mynychu o leiaf {0}% o’i funudau, heb egwyliau; islaw hynny nid oes dim yn cyfrif."),
            ("max-absence", "Absenoldeb mwyaf, mewn munudau dros y cwrs: {0}. Mae’r cwrs cyfan yn cyfrif i bawb nad yw’n colli mwy, heb gynnwys egwyliau; i eraill nid oes dim yn cyfrif."),
            ("max-absence-per-day", "Absenoldeb mwyaf, mewn munudau’r dydd: {0}. Mae’r cwrs cyfan yn cyfrif i bawb nad yw’n colli mwy, heb gynnwys egwyliau; i eraill nid oes dim yn cyfrif."),
            ("tiers", "Haenau: y rhan o’r cwrs sy’n cyfrif, yn ôl y rhan o’i funudau a fynychwyd, heb egwyliau: {0}; islaw hynny nid oes dim yn cyfrif."),
            ("carry-none", "Dim: mae hawliad yn cyfrif tuag at yr argraffiad y mae wedi’i binio iddo, ac nid at un arall."),
            ("carry-successors", "Olynwyr: darllenir hawliad ar argraffiad hŷn o dan yr argraffiadau a gymerodd ei le, lle mae croesgyfeiriad yn dweud beth ddaeth o’r safon."),
            ("carry-crosswalks", "Croesgyfeiriadau: darllenir hawliad o dan bob argraffiad y mae croesgyfeiriadau’n arwain ato, rhai cyrff eraill hefyd."),
            ("whole", "Cyfan: credydir pob safon â’r gweithgaredd cyfan, neu â’r sesiynau ohono a’i trafododd. Mae’r ffigurau’n gorgyffwrdd, felly ni chânt eu hadio at ei gilydd."),
            ("shared", "Rhannu: rhennir munudau gweithgaredd yn ôl y cyfrannau a nodir o fewn pob argraffiad. Mae’r hyn nad oes cyfran yn ei enwi heb ei ddyrannu, felly mae’r ffigurau’n adio."),
            ("once", "Unwaith: mae awr yn cyfrif unwaith lle mae’n sicr bod dau gofnod amdani. Caiff yr hyn nad yw ond yn debygol ei nodi, ac mae’n cyfrif."),
            ("strict", "Llym: mae awr yn cyfrif unwaith lle mae’n sicr neu’n debygol bod dau gofnod amdani."),
            ("as-written", "Fel yr ysgrifennwyd: mae pob cofnod yn cyfrif fel yr ysgrifennwyd ef. Caiff yr hyn sydd i’w weld wedi’i gyfrif ddwywaith ei nodi."),
        ],
    };
}
