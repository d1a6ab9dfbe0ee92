namespace CpdMapping.Documents.Views;

/// <summary>Tells which texts can be linked to: absolute web addresses and nothing else.</summary>
internal static class WebLink
{
    public static string? Of(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? text : null;
}
