namespace CpdMapping.Documents.Wording;

/// <summary>The Welsh texts of registers and comparisons. No speaker of Welsh has reviewed them yet: basis unreviewed.</summary>
internal static class WelshSheets
{
    public static RegisterWords Register { get; } = new()
    {
        Heading = "Cofrestr bresenoldeb",
        Provider = "Darparwr",
        Cohort = "Carfan",
        Dates = "Dyddiadau",
        Hours = "Oriau heb egwyliau",
        Zone = "Amseroedd",
        Rule = "Yr hyn sy’n cyfrif",
        Learner = "Dysgwr",
        Total = "Cyfanswm",
        Absent = "absennol",
        Present = "Yn bresennol",
        ToSign = "i’w lofnodi",
        Facilitator = "Hwylusydd",
        HowToSign = "Llofnodwch o dan y sesiwn yr ydych yn cymryd rhan ynddi. Os cyrhaeddwch yn hwyr neu adael yn gynnar, ysgrifennwch yr amseroedd wrth eich enw.",
        WhatCounts = "Pob ffigur yw’r amser y cymerodd dysgwr ran, heb egwyliau.",
    };

    public static EditionDiffWords EditionDiff { get; } = new()
    {
        Heading = "Yr hyn a newidiodd rhwng dau argraffiad",
        To = "i",
        Under = "o dan",
        NoChanges = "Ni newidiodd dim yn y teitlau, y codau na’r lleoedd.",
    };

    public static SheetPhrases Phrases { get; } = new()
    {
        Session = "Sesiwn {0}",
        SessionsTo = "Sesiynau {0} i {1}",
        ByCrosswalk = "Cymharwyd yn ôl y groesfan {0}, nad yw’n eiddo i’r corff ei hun.",
        ByOfficialCrosswalk = "Cymharwyd yn ôl croesfan y corff ei hun, {0}.",
        WithoutCrosswalk = "Cymharwyd yn ôl yr hyn y mae’r safonau’n ei ddweud am eu holynwyr, yn ôl teitlau a chodau; nid oes croesfan yn cysylltu’r ddau.",
        Unchanged = "Safonau a arhosodd fel yr oeddent: {0}.",
        Added = "Ychwanegwyd",
        AddedMeans = "Yn yr argraffiad diweddaraf yn unig y mae’r rhain.",
        Removed = "Dilëwyd",
        RemovedMeans = "Yn yr argraffiad hŷn yn unig y mae’r rhain. Ni chymerodd dim eu lle.",
        Retitled = "Ailenwyd",
        RetitledMeans = "Mae gan y rhain deitl arall.",
        Moved = "Symudwyd",
        MovedMeans = "Mae gan y rhain god arall, neu maent yn perthyn i eitem arall.",
        Split = "Rhannwyd",
        SplitMeans = "Daeth un safon yn sawl un. Rhaid darllen hawliad arni o’r newydd.",
        Merged = "Unwyd",
        MergedMeans = "Daeth sawl safon yn un.",
    };
}
