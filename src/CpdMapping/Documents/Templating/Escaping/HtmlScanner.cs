using System.Buffers;

namespace CpdMapping.Documents.Templating.Escaping;

/// <summary>Follows the text of a template through HTML, so that it is known where each value stands.</summary>
/// <param name="refuse">Called with an offset in the text, what was found and how to mend it.</param>
internal sealed class HtmlScanner(Action<int, string, string> refuse)
{
    private static readonly SearchValues<char> DecidesUrl = SearchValues.Create("&:/?#\\");

    public HtmlState Scan(HtmlState state, string text)
    {
        var i = 0;
        while (i < text.Length)
        {
            (state, i) = state.Place switch
            {
                HtmlPlace.Text => ScanTo(state, text, i, "<", s => s with { Place = HtmlPlace.TagOpen }),
                HtmlPlace.TagOpen => ScanTagOpen(text, i),
                HtmlPlace.TagName => ScanTagName(state, text, i),
                HtmlPlace.Comment => ScanComment(state, text, i),
                HtmlPlace.Declaration => ScanTo(state, text, i, ">", _ => HtmlState.Start),
                HtmlPlace.DoubleQuoted => ScanValue(state, text, i, '"'),
                HtmlPlace.SingleQuoted => ScanValue(state, text, i, '\''),
                HtmlPlace.Raw => ScanTo(state, text, i, "</" + state.Tag, s => new HtmlState(HtmlPlace.TagName, "/" + s.Tag)),
                _ => (ScanInTag(state, text[i], i), i + 1),
            };
        }
        return state;
    }

    private static (HtmlState State, int Next) ScanTo(HtmlState state, string text, int from, string mark, Func<HtmlState, HtmlState> then)
    {
        var found = text.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? (state, text.Length) : (then(state), found + mark.Length);
    }

    private (HtmlState State, int Next) ScanTagOpen(string text, int i)
    {
        var c = text[i];
        if (char.IsAsciiLetter(c))
            return (new HtmlState(HtmlPlace.TagName), i);
        if (c == '/')
            return (new HtmlState(HtmlPlace.TagName, "/"), i + 1);
        if (string.CompareOrdinal(text, i, "!--", 0, 3) == 0)
        {
            if (text.AsSpan(i + 3) is ['>', ..] or ['-', '>', ..])
                refuse(i, "A comment ends where it starts.", "Write it as <!-- … -->.");
            return (new HtmlState(HtmlPlace.Comment), i + 3);
        }
        if (string.CompareOrdinal(text, i, "![CDATA[", 0, 8) == 0)
            refuse(i, "There is a CDATA section.", "Write its text with character references.");
        return c is '!' or '?' ? (new HtmlState(HtmlPlace.Declaration), i + 1) : (HtmlState.Start, i);
    }

    private (HtmlState State, int Next) ScanComment(HtmlState state, string text, int i)
    {
        var end = text.IndexOf("--", i, StringComparison.Ordinal);
        if (end < 0)
            return (state, text.Length);
        var rest = text.AsSpan(end + 2);
        if (rest is ['!', '>', ..])
            refuse(end, "A comment ends in --!>.", "End it in -->.");
        return rest is ['>', ..] ? (HtmlState.Start, end + 3) : (state, end + 1);
    }

    private (HtmlState State, int Next) ScanTagName(HtmlState state, string text, int i)
    {
        var c = text[i];
        if (c != '>' && c != '/' && !char.IsWhiteSpace(c))
            return (state with { Tag = state.Tag + char.ToLowerInvariant(c) }, i + 1);
        if (state.Tag == "script" || state.Tag.EndsWith(":script", StringComparison.Ordinal))
            refuse(i - state.Tag.Length, "There is a 'script' element.", "Documents hold no scripts; remove it.");
        return (c == '>' ? Close(state) : state with { Place = HtmlPlace.InTag }, i + 1);
    }

    private static HtmlState Close(HtmlState state) =>
        HtmlNames.Raw.Contains(state.Tag) || HtmlNames.TextOnly.Contains(state.Tag) || state.Tag == "script"
            ? new HtmlState(HtmlPlace.Raw, state.Tag)
            : HtmlState.Start;

    private HtmlState ScanInTag(HtmlState state, char c, int at)
    {
        if (c == '>')
            return Close(state);
        var isSpace = char.IsWhiteSpace(c);
        switch (state.Place)
        {
            case HtmlPlace.BeforeValue:
                return isSpace ? state : StartValue(state, c, at);
            case HtmlPlace.Unquoted:
                return isSpace ? state with { Place = HtmlPlace.InTag, Attribute = "" } : state;
            case HtmlPlace.AttributeName when c != '=' && c != '/' && !isSpace:
                return state with { Attribute = state.Attribute + char.ToLowerInvariant(c) };
            case HtmlPlace.AttributeName or HtmlPlace.AfterName when c == '=':
                return state with { Place = HtmlPlace.BeforeValue };
            case HtmlPlace.AttributeName or HtmlPlace.AfterName when isSpace:
                return state with { Place = HtmlPlace.AfterName };
            default:
                return isSpace || c == '/'
                    ? state with { Place = HtmlPlace.InTag, Attribute = "" }
                    : state with { Place = HtmlPlace.AttributeName, Attribute = char.ToLowerInvariant(c).ToString() };
        }
    }

    private HtmlState StartValue(HtmlState state, char c, int at)
    {
        if (state is { Tag: "meta", Attribute: "http-equiv" })
        {
            if (state.Meta.HasFlag(MetaParts.ShownContent))
                refuse(at, "A 'meta' element shows a value and has 'http-equiv'.", "Show values in 'meta' elements with a name only.");
            state = state with { Meta = state.Meta | MetaParts.HttpEquiv };
        }
        var place = c switch { '"' => HtmlPlace.DoubleQuoted, '\'' => HtmlPlace.SingleQuoted, _ => HtmlPlace.Unquoted };
        return state with { Place = place, Url = HtmlNames.Urls.Contains(state.Attribute) ? UrlStage.Start : UrlStage.None, Prefix = "" };
    }

    private (HtmlState State, int Next) ScanValue(HtmlState state, string text, int i, char quote)
    {
        var end = text.IndexOf(quote, i);
        var value = text.AsSpan(i, (end < 0 ? text.Length : end) - i);
        if (value.Length > 0)
            state = Extend(state, value, i);
        return end < 0
            ? (state, text.Length)
            : (state with { Place = HtmlPlace.InTag, Attribute = "", Url = UrlStage.None, Prefix = "" }, end + 1);
    }

    private HtmlState Extend(HtmlState state, ReadOnlySpan<char> value, int at)
    {
        if (state.Url == UrlStage.Shown)
        {
            if (value[0] is not ('/' or '?' or '#'))
                refuse(at, $"Text stands right behind a value at the start of the URL in '{state.Attribute}'.", "Let a value be the whole URL, or let '/', '?' or '#' follow it.");
            return state with { Url = UrlStage.Decided };
        }
        if (state.Url != UrlStage.Start)
            return state;
        var prefix = state.Prefix + value.ToString();
        var decided = prefix.AsSpan().IndexOfAny(DecidesUrl);
        if (decided < 0)
            return state with { Prefix = prefix };
        var isSafe = prefix[decided] == ':' ? UrlEscaper.IsSafeScheme(prefix.AsSpan(0, decided)) : prefix[decided] is not ('&' or '\\');
        return state with { Url = isSafe ? UrlStage.Decided : UrlStage.Unsafe, Prefix = "" };
    }
}
