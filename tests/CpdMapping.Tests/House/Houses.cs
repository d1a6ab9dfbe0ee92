using System.Reflection;

namespace CpdMapping.Tests.House;

/// <summary>The libraries that are held to the rules of the house, with their rooms: a room knows only those before it.</summary>
internal sealed record Houses(string Name, Assembly Assembly, params string[] Rooms)
{
    public static readonly Houses Core = new(
        "CpdMapping", typeof(CpdMapping.Standards.CatalogueId).Assembly, "Files", "Standards", "Learning", "Mapping", "Auditing", "Documents");

    public static readonly Houses Pdf = new(
        "CpdMapping.Pdf", typeof(CpdMapping.Pdf.Problems.PdfProblem).Assembly, "Problems", "Fonts", "Text", "Writing", "Markup", "Styles", "Graphics", "Layout", "Painting");

    public static IReadOnlyList<Houses> All { get; } = [Core, Pdf];

    public static TheoryData<string> Names => [.. All.Select(house => house.Name)];

    public string Source => "src/" + Name;

    public static Houses Of(string name) => All.Single(house => house.Name == name);

    /// <summary>The place of a type's room; -1 where it is in none.</summary>
    public int RoomOf(Type type) => type.Namespace is { } name && name.StartsWith(Name + ".", StringComparison.Ordinal)
        ? Array.IndexOf(Rooms, name[(Name.Length + 1)..].Split('.')[0])
        : -1;

    public override string ToString() => Name;
}
