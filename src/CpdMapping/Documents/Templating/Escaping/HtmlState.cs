namespace CpdMapping.Documents.Templating.Escaping;

/// <summary>Where in HTML a template stands. Two branches must end in equal states.</summary>
/// <param name="Place">The kind of place.</param>
/// <param name="Tag">The element's name in lower case, while in a tag or in raw text; with a slash in front in an end tag.</param>
/// <param name="Attribute">The attribute's name in lower case, while in one.</param>
/// <param name="Url">How far an attribute that is a URL has come.</param>
/// <param name="Prefix">What the URL starts with while that is not decided.</param>
/// <param name="Meta">What has been seen of a <c>meta</c> element that matters.</param>
internal readonly record struct HtmlState(HtmlPlace Place, string Tag = "", string Attribute = "", UrlStage Url = UrlStage.None, string Prefix = "", MetaParts Meta = MetaParts.None)
{
    public static HtmlState Start { get; } = new(HtmlPlace.Text);

    /// <summary>How a message names the place.</summary>
    public string Spoken => Place switch
    {
        HtmlPlace.Text => "text",
        HtmlPlace.TagOpen or HtmlPlace.TagName => "the name of a tag",
        HtmlPlace.InTag => $"the tag '{Tag}'",
        HtmlPlace.AttributeName or HtmlPlace.AfterName => $"the name of the attribute '{Attribute}'",
        HtmlPlace.BeforeValue or HtmlPlace.Unquoted => $"the attribute '{Attribute}' without quotes",
        HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted => $"the attribute '{Attribute}'",
        HtmlPlace.Comment => "a comment",
        HtmlPlace.Declaration => "a declaration",
        _ => $"the element '{Tag}'",
    };
}

/// <summary>The kinds of places in HTML.</summary>
internal enum HtmlPlace
{
    /// <summary>Between tags.</summary>
    Text,

    /// <summary>Right behind <c>&lt;</c>.</summary>
    TagOpen,

    /// <summary>In a tag's name.</summary>
    TagName,

    /// <summary>In a tag, between attributes.</summary>
    InTag,

    /// <summary>In an attribute's name.</summary>
    AttributeName,

    /// <summary>In the white space behind an attribute's name.</summary>
    AfterName,

    /// <summary>Behind the equals sign.</summary>
    BeforeValue,

    /// <summary>In an attribute in double quotes.</summary>
    DoubleQuoted,

    /// <summary>In an attribute in single quotes.</summary>
    SingleQuoted,

    /// <summary>In an attribute without quotes.</summary>
    Unquoted,

    /// <summary>In a comment.</summary>
    Comment,

    /// <summary>In <c>&lt;!DOCTYPE …&gt;</c> and its like.</summary>
    Declaration,

    /// <summary>In an element whose content is not HTML, such as <c>style</c> or <c>title</c>.</summary>
    Raw,
}

/// <summary>How far an attribute that is a URL has come.</summary>
internal enum UrlStage
{
    /// <summary>The attribute is no URL.</summary>
    None,

    /// <summary>Nothing in it decides yet whether the URL is harmless.</summary>
    Start,

    /// <summary>What the template wrote makes it harmless, whatever follows.</summary>
    Decided,

    /// <summary>A value was shown at its start.</summary>
    Shown,

    /// <summary>What the template wrote may lead to code.</summary>
    Unsafe,
}

/// <summary>Parts of a <c>meta</c> element that must not come together.</summary>
[Flags]
internal enum MetaParts
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The attribute <c>http-equiv</c>.</summary>
    HttpEquiv = 1,

    /// <summary>A value shown in the attribute <c>content</c>.</summary>
    ShownContent = 2,
}
