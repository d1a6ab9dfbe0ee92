namespace CpdMapping.Documents.Wording;

/// <summary>The Welsh texts of what is said of a course. No speaker of Welsh has reviewed them yet: basis unreviewed.</summary>
internal static class WelshCourse
{
    public static ManagerLetterWords Letter { get; } = new()
    {
        Heading = "Yr achos i reolwr",
        How = "Newidiwch y llythyr hwn fel y mynnwch: cliciwch ynddo ac ysgrifennwch. Llenwch y lleoedd sydd wedi’u marcio, yna argraffwch ef neu ei gopïo i e-bost.",
        Subject = "Pwnc",
        Dear = "Annwyl",
        Manager = "[enw’r rheolwr]",
        Takes = "Beth mae’n ei olygu",
        Costs = "Beth mae’n ei gostio",
        NoFee = "Nid yw’r darparwr yn nodi ffi.",
        Serves = "Y safonau proffesiynol y mae’n eu gwasanaethu",
        Evidence = "Aliniodd y darparwr y cwrs â’r safonau hyn. Gall yr hyn a ddysgaf ac a ddefnyddiaf fod yn dystiolaeth o’m DPP tuag atynt.",
        Brings = "Beth fydd yn ei roi i’n gwaith",
        Change = "Yr hyn yr wyf am ei newid yn ein gwaith:",
        ChangeBlank = "[un peth y byddech chi a’r bobl yr ydych yn eu cefnogi yn sylwi arno]",
        Share = "Sut y byddaf yn rhannu’r hyn a ddysgaf:",
        ShareBlank = "[er enghraifft cyfarfod tîm, goruchwyliaeth, nodyn byr]",
        Show = "Sut y gwelwn a oedd o gymorth:",
        ShowBlank = "[beth y byddwch yn edrych arno gyda’ch gilydd, a phryd]",
        Needs = "Yr hyn sydd ei angen arnaf gennych",
        TimeOff = "Eich cymeradwyaeth i’r ffi, amser ar gyfer y sesiynau, a chyflenwi tra byddaf i ffwrdd:",
        CoverBlank = "[pwy allai gyflenwi ar eich rhan]",
        More = "Rhagor am y cwrs:",
        Thanks = "Diolch am ystyried hyn. Byddaf yn falch o’i drafod gyda chi.",
        Name = "[eich enw]",
        Role = "[eich rôl a’ch tîm]",
    };

    public static FactSheetWords FactSheet { get; } = new()
    {
        Heading = "Ffeithiau’r cwrs",
        Fees = "Ffioedd",
        Places = "Lleoedd a archebir gyda’i gilydd",
        Discount = "Gostyngiad",
        Each = "Pob lle, heb TAW",
        NoFee = "Nid yw’r darparwr yn nodi ffi.",
        Sessions = "Sesiynau",
        Session = "Sesiwn",
        Topic = "Pwnc",
        NoTopic = "heb ei nodi",
        Time = "Amser",
    };

    public static CoursePhrases Phrases { get; } = new()
    {
        Ask = "Hoffwn gael eich cymeradwyaeth i gymryd rhan yn ‘{0}’, cwrs a gynhelir gan {1}.",
        Request = "Cais i gymryd rhan yn ‘{0}’",
        CostOne = "Mae un lle yn costio {0}.",
        CostMany = "Mae {0} lle yn costio {1}, sef {2} yr un.",
        CostLess = "Mae {0} lle yn costio {1}, sef {2} yr un a {3}% yn llai nag un lle ar ei ben ei hun.",
        LessFrom = "Os yw ein sefydliad yn archebu {0} lle neu fwy, mae pob un yn costio {1} cyn TAW, {2}% yn llai.",
        VatAdds = "Mae TAW ar {0}% yn ychwanegu {1}, sy’n gwneud {2}.",
        VatAdded = "Ychwanegir TAW ar {0}%.",
        VatNone = "Ni ychwanegir TAW.",
        VatUnknown = "Ni nodir a ychwanegir TAW.",
        EachWithVat = "Pob lle, gyda TAW o {0}%",
        PlacesFrom = "{0} neu fwy",
        PlacesTo = "{0} i {1}",
        NoDiscount = "dim",
    };
}
