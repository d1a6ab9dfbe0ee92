namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>How fonts name scripts and languages.</summary>
internal static class FontTags
{
    // Languages whose letters have forms of their own in fonts, and those most read in the United Kingdom.
    private static readonly Dictionary<string, string> LanguageTags = new(StringComparer.Ordinal)
    {
        ["ar"] = "ARA",
        ["az"] = "AZE",
        ["bg"] = "BGR",
        ["bn"] = "BEN",
        ["ca"] = "CAT",
        ["ckb"] = "KUR",
        ["crh"] = "CRT",
        ["cs"] = "CSY",
        ["cy"] = "WEL",
        ["da"] = "DAN",
        ["de"] = "DEU",
        ["el"] = "ELL",
        ["en"] = "ENG",
        ["es"] = "ESP",
        ["et"] = "ETI",
        ["fa"] = "FAR",
        ["fi"] = "FIN",
        ["fr"] = "FRA",
        ["ga"] = "IRI",
        ["gd"] = "GAE",
        ["he"] = "IWR",
        ["hr"] = "HRV",
        ["hu"] = "HUN",
        ["is"] = "ISL",
        ["it"] = "ITA",
        ["kk"] = "KAZ",
        ["ks"] = "KSH",
        ["ku"] = "KUR",
        ["lt"] = "LTH",
        ["lv"] = "LVI",
        ["mk"] = "MKD",
        ["mo"] = "MOL",
        ["mt"] = "MTS",
        ["nl"] = "NLD",
        ["no"] = "NOR",
        ["nb"] = "NOR",
        ["pa"] = "PAN",
        ["pl"] = "PLK",
        ["ps"] = "PAS",
        ["pt"] = "PTG",
        ["ro"] = "ROM",
        ["ru"] = "RUS",
        ["sd"] = "SND",
        ["sk"] = "SKY",
        ["sl"] = "SLV",
        ["sq"] = "SQI",
        ["sr"] = "SRB",
        ["sv"] = "SVE",
        ["tr"] = "TRK",
        ["tt"] = "TAT",
        ["uk"] = "UKR",
        ["ur"] = "URD",
        ["vi"] = "VIT",
    };

    /// <summary>The tags under which a font may have a script, the best first.</summary>
    public static string[] Scripts(string script)
    {
        string? own = script switch
        {
            "Zyyy" or "Zinh" or "Zzzz" => null,
            "Laoo" => "lao ",
            "Yiii" => "yi  ",
            "Nkoo" => "nko ",
            "Vaii" => "vai ",
            "Hira" => "kana",
            _ => char.ToLowerInvariant(script[0]) + script[1..],
        };
        return own is null ? ["DFLT", "dflt", "latn"] : [own, "DFLT", "dflt", "latn"];
    }

    /// <summary>The tags under which a font may have a language.</summary>
    public static string[] Languages(string? language)
    {
        if (language is null)
            return [];
        int end = language.IndexOf('-', StringComparison.Ordinal);
        string main = (end < 0 ? language : language[..end]).ToLowerInvariant();
        return LanguageTags.TryGetValue(main, out string? tag) ? [tag.PadRight(4)] : [];
    }
}
