using System.Globalization;

namespace CpdMapping.Standards;

/// <summary>The table of catalogues in the data's README.md, between two markers.</summary>
internal static class CataloguesTable
{
    private const string Start = "<!-- catalogues:start -->";
    private const string End = "<!-- catalogues:end -->";

    /// <summary>Gives the text with its table made anew; null where it has no markers.</summary>
    public static string? Renew(string readme, IEnumerable<Edition> editions)
    {
        var start = readme.IndexOf(Start, StringComparison.Ordinal);
        var end = readme.IndexOf(End, StringComparison.Ordinal);
        return start < 0 || end < start ? null : $"{readme[..(start + Start.Length)]}\n{Rows(editions)}{readme[end..]}";
    }

    private static string Rows(IEnumerable<Edition> editions) =>
        "| Edition | Title | Body | In force | Items | Revision |\n|---|---|---|---|---:|---:|\n"
        + string.Concat(editions.OrderBy(edition => edition.Ref).Select(edition => string.Create(
            CultureInfo.InvariantCulture,
            $"| `{edition.Ref}` | {Cell(edition.Title.Value)} | {Cell(edition.Holder)} | {InForce(edition)} | {edition.Standards.Count} | {edition.Revision} |\n")));

    private static string InForce(Edition edition) => edition switch
    {
        { Status: EditionStatus.Draft } => "draft",
        { To: null } => $"from {edition.From?.Value}",
        _ => $"{edition.From?.Value} to {edition.To.Value}",
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
