using System.Globalization;
using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Sampling;

/// <summary>Reads the people of a population from rows, and checks them.</summary>
internal static class PopulationReader
{
    private static readonly string WeightExpected = string.Create(CultureInfo.InvariantCulture, $"A whole number from 1 to {SampleMember.MostWeight} was expected.");

    public static SamplePopulation Read(string name, IReadOnlyList<MapNode> rows, ProblemList problems)
    {
        var members = new List<(SampleMember Member, Place Place)>(rows.Count);
        var columns = new HashSet<Place>();
        foreach (var row in rows)
        {
            var map = new MapReader(row, problems);
            members.Add((Member(map), map.PlaceOf("id")));
            // The keys of a CSV row stand in its first line: an unknown column is told once.
            if (row.Entries.IsEmpty || columns.Add(row.Entries[0].Key.Place))
                map.Done();
        }
        if (rows.Count == 0)
            problems.Error(FileCodes.Empty, new Place(name, 0, 0), "The population holds nobody.", "One person a line was expected.");
        var places = Check(members, problems);
        return new(members.Select(m => m.Member), places);
    }

    /// <summary>Checks what the people's data say together; gives where each id stands.</summary>
    public static Dictionary<string, Place> Check(IEnumerable<(SampleMember Member, Place Place)> members, ProblemList problems)
    {
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var (member, place) in members)
        {
            foreach (var text in new[] { member.Id, member.Stratum, member.Excluded, member.CarriedIn }.OfType<string>())
                CheckText(text, place, problems);
            if (member is { Excluded: not null, CarriedIn: not null })
                problems.Error(SamplingCodes.ExcludedAndCarriedIn, place, $"'{member.Id}' is excluded and carried in.", "One of the two was expected.", "Take one out.");
            if (member.Weight is < 1 or > SampleMember.MostWeight)
                problems.Error(SamplingCodes.BadWeight, place, $"The weight of '{member.Id}' is {Plain.Number(member.Weight)}.", WeightExpected);
            if (member.Id.Length > 0 && !places.TryAdd(member.Id, place))
                problems.Error(
                    SamplingCodes.RepeatedMember,
                    place,
                    $"'{member.Id}' is there already{(places[member.Id].Line == 0 ? "" : $", in line {Plain.Number(places[member.Id].Line)}")}.",
                    "Each person was expected once.",
                    "Take one out.");
        }
        return places;
    }

    private static SampleMember Member(MapReader map) => new(
        map.Text("id"),
        map.OptionalText("stratum"),
        map.OptionalValue<int>("weight", TryWeight, SamplingCodes.BadWeight, WeightExpected) ?? 1,
        map.OptionalText("excluded"),
        map.OptionalText("carried-in"));

    private static void CheckText(string text, Place place, ProblemList problems)
    {
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.AsSpan().ContainsAny("\t\r\n")))
            problems.Error(SamplingCodes.SpaceAround, place, $"{Excerpt.Of(text)} begins or ends with a space, or holds a tab or a line end.", "Text on one line, without spaces around it, was expected.", "Take the spaces out.");
    }

    private static bool TryWeight(string? text, out int weight) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out weight) && weight is >= 1 and <= SampleMember.MostWeight;
}
