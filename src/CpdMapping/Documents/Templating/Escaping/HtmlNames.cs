using System.Collections.Frozen;

namespace CpdMapping.Documents.Templating.Escaping;

/// <summary>The names of elements and attributes that need care.</summary>
internal static class HtmlNames
{
    /// <summary>Attributes that are one URL.</summary>
    public static readonly FrozenSet<string> Urls = Set("href", "src", "action", "formaction", "xlink:href", "poster", "cite", "data", "background", "longdesc", "profile", "codebase", "classid", "usemap", "icon", "manifest");

    /// <summary>Attributes that hold several URLs, HTML or directives.</summary>
    public static readonly FrozenSet<string> Refused = Set("srcdoc", "srcset", "imagesrcset", "ping", "archive", "http-equiv", "attributename", "sandbox");

    /// <summary>Elements of SVG that set attributes of others, and theirs that hold what is set.</summary>
    public static readonly FrozenSet<string> Animations = Set("animate", "set", "animatemotion", "animatetransform");

    public static readonly FrozenSet<string> AnimationValues = Set("to", "from", "by", "values");

    /// <summary>Elements whose content is text that can hold character references.</summary>
    public static readonly FrozenSet<string> TextOnly = Set("title", "textarea");

    /// <summary>Elements whose content is neither HTML nor escapable text.</summary>
    public static readonly FrozenSet<string> Raw = Set("style", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext");

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}
