namespace CpdMapping.Documents.Templating.Escaping;

/// <summary>Chooses how a value is escaped where it stands in HTML, or refuses the place.</summary>
internal static class HtmlContext
{
    private const string UseAttributeQuotes = "Put the attribute's value in quotes.";

    /// <summary>Gives the escaper for a place, and the state behind the value; or what is wrong and how to mend it.</summary>
    public static Escaper? EscaperFor(ref HtmlState state, out (string Found, string Remedy) refusal)
    {
        refusal = default;
        switch (state.Place)
        {
            case HtmlPlace.Text:
                return HtmlEscaper.Element;
            case HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted:
                return ForAttribute(ref state, out refusal);
            case HtmlPlace.Raw when HtmlNames.TextOnly.Contains(state.Tag):
                return HtmlEscaper.Attribute;
            case HtmlPlace.Raw when state.Tag == "style":
                return CssEscaper.Instance;
            default:
                var remedy = state.Place is HtmlPlace.BeforeValue or HtmlPlace.Unquoted ? UseAttributeQuotes : "Show it in text or in a quoted attribute.";
                refusal = ($"A value is shown in {state.Spoken}.", remedy);
                return null;
        }
    }

    private static Escaper? ForAttribute(ref HtmlState state, out (string Found, string Remedy) refusal)
    {
        var (tag, name) = (state.Tag, state.Attribute);
        refusal = default;
        if (name.StartsWith("on", StringComparison.Ordinal))
            refusal = ($"A value is shown in the event attribute '{name}'.", "Documents hold no scripts; remove the attribute.");
        else if (HtmlNames.Refused.Contains(name) || (HtmlNames.Animations.Contains(tag) && HtmlNames.AnimationValues.Contains(name)))
            refusal = ($"A value is shown in the attribute '{name}' of '{tag}'.", "Write the attribute out.");
        else if (tag == "meta" && name == "content" && state.Meta.HasFlag(MetaParts.HttpEquiv))
            refusal = ("A 'meta' element shows a value and has 'http-equiv'.", "Show values in 'meta' elements with a name only.");
        if (refusal.Found is not null)
            return null;
        if (tag == "meta" && name == "content")
            state = state with { Meta = state.Meta | MetaParts.ShownContent };
        if (name == "style")
            return CssEscaper.Instance;
        return state.Url switch
        {
            UrlStage.None or UrlStage.Decided => HtmlEscaper.Attribute,
            UrlStage.Start when state.Prefix.Length == 0 => AtUrlStart(ref state),
            _ => RefuseUrl(state, out refusal),
        };
    }

    private static UrlEscaper AtUrlStart(ref HtmlState state)
    {
        var isImage = state is { Tag: "img", Attribute: "src" };
        state = state with { Url = UrlStage.Shown };
        return isImage ? UrlEscaper.Image : UrlEscaper.Link;
    }

    private static Escaper? RefuseUrl(HtmlState state, out (string Found, string Remedy) refusal)
    {
        refusal = ($"A value is shown where it could choose the kind of URL in '{state.Attribute}'.",
            "Let a value be the whole URL, or let it follow '/', '?', '#', 'http:', 'https:', 'mailto:' or 'tel:'.");
        return null;
    }
}
