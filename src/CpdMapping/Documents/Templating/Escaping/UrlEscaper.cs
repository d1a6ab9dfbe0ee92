using System.Buffers;
using CpdMapping.Documents.Templating.Running;

namespace CpdMapping.Documents.Templating.Escaping;

/// <summary>
/// For an attribute that is a whole URL: http, https, mailto, tel and relative addresses stand; any other becomes <c>#</c>.
/// The source of an <c>img</c> may also be PNG or JPEG data.
/// </summary>
internal sealed class UrlEscaper(bool allowsImageData) : Escaper
{
    public static readonly UrlEscaper Link = new(allowsImageData: false);

    public static readonly UrlEscaper Image = new(allowsImageData: true);

    private static readonly SearchValues<char> Deciding = SearchValues.Create("&:/?#\\");

    private static readonly SearchValues<char> Base64 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");

    public override void Write(Output output, ReadOnlySpan<char> text) =>
        HtmlEscaper.Attribute.Write(output, IsSafe(text) ? text : "#");

    /// <summary>Tells whether a scheme, without its colon, is one that leads to no code.</summary>
    public static bool IsSafeScheme(ReadOnlySpan<char> scheme) =>
        scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
        || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase) || scheme.Equals("tel", StringComparison.OrdinalIgnoreCase);

    private bool IsSafe(ReadOnlySpan<char> url)
    {
        // Browsers drop spaces and control characters before and within a scheme, so none may stand there.
        foreach (var c in url)
        {
            if (char.IsControl(c))
                return false;
        }
        if (url.Length > 0 && char.IsWhiteSpace(url[0]))
            return false;
        var decided = url.IndexOfAny(Deciding);
        if (decided < 0)
            return true;
        return url[decided] switch
        {
            ':' => IsSafeScheme(url[..decided]) || (allowsImageData && IsImageData(url)),
            '&' or '\\' => false,
            _ => true,
        };
    }

    private static bool IsImageData(ReadOnlySpan<char> url) =>
        (url.StartsWith("data:image/png;base64,", StringComparison.Ordinal) || url.StartsWith("data:image/jpeg;base64,", StringComparison.Ordinal))
        && !url[(url.IndexOf(',') + 1)..].ContainsAnyExcept(Base64);
}
