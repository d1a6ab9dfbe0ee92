using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Painting.Structure;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Painting.Links;

/// <summary>Puts the areas of links on the pages, and the names of the places that they lead to.</summary>
internal sealed class LinkPainter(StructureBuilder structure, ProblemSink problems, HashSet<string> places)
{
    private readonly HashSet<string> lost = new(StringComparer.Ordinal);

    /// <summary>Gets the places that links lead to and nothing in the document has: they lead to its beginning.</summary>
    public IReadOnlyCollection<string> Lost => lost;

    /// <summary>Adds an area of a link.</summary>
    public void Add(Canvas canvas, Box box, Rectangle area)
    {
        if (box.Element is not { Name: "a" } element || element.Attribute("href") is not { Length: > 0 } address || area.IsEmpty)
            return;
        if (!LinkAddresses.IsAllowed(address))
        {
            problems.Warning(
                PaintingCodes.RefusedAddress,
                box.Line,
                box.Column,
                $"The link leads to '{address}', which a document does not carry. Write an address that begins with https:, http:, mailto: or tel:, or '#' and the id of an element.");
            return;
        }
        if (structure.OwnerOf(box) is not { Role: StructureRole.Link } owner)
            return;
        canvas.AddLink(area, TargetOf(box, address), LinkAddresses.Words(box), owner);
    }

    /// <summary>Names the place of an element.</summary>
    public static void Name(Canvas canvas, Box box, double y)
    {
        if (box.Element?.Id is { } id)
            canvas.AddDestination(id, y);
    }

    private LinkTarget TargetOf(Box box, string address)
    {
        if (address[0] != '#')
            return LinkTarget.ToAddress(address);
        string name = Uri.UnescapeDataString(address[1..]);
        if (!places.Contains(name) && lost.Add(name))
            problems.Warning(
                PaintingCodes.LostTarget,
                box.Line,
                box.Column,
                $"The link leads to '{address}', and no element that is printed has the id '{name}'. It leads to the first page.");
        return LinkTarget.ToDestination(name);
    }
}
