using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>The activity of an entry in the file of a record.</summary>
internal static class ActivityFormat
{
    /// <summary>The most minutes of one activity: more than a year of working days.</summary>
    public const int MostMinutes = 200_000;

    public static Activity Read(MapReader map)
    {
        var from = map.Date("from");
        var zone = map.Has("zone") || map.Has("times") ? ZoneFormat.Read(map) : null;
        return new()
        {
            Kind = map.Word("kind", LearningWords.Kinds),
            Title = map.Line("title"),
            Provider = map.OptionalLine("provider"),
            From = from,
            To = map.OptionalDate("to") ?? from,
            Zone = zone?.Id,
            Times = map.Parts("times", sitting =>
            {
                var times = LocalTimeReader.OfDay(sitting, zone);
                return new Sitting(times.Read(sitting, "start", "offset"), times.Read(sitting, "end", "end-offset"));
            }),
            Minutes = map.Integer("minutes", 0, MostMinutes),
            Course = map.OptionalSlug("course"),
            RefreshMonths = map.OptionalRefreshMonths(),
            Certificate = map.OptionalNumber("certificate"),
        };
    }

    public static MapBuilder Write(Activity activity)
    {
        var map = new MapBuilder()
            .Plain("kind", LearningWords.Of(LearningWords.Kinds, activity.Kind))
            .Text("title", activity.Title)
            .OptionalText("provider", activity.Provider)
            .Date("from", activity.From)
            .OptionalDate("to", activity.To == activity.From ? null : activity.To);
        if (activity.Zone is { } zone)
        {
            var writer = new LocalTimeWriter(zone);
            map.Text("zone", zone).Maps("times", activity.Times.Select(sitting => writer.Times(new MapBuilder().Date("date", sitting.Date), sitting.Date, sitting.Start, sitting.End)));
        }
        return map
            .Integer("minutes", activity.Minutes)
            .OptionalText("course", activity.Course)
            .OptionalInteger("refresh-months", activity.RefreshMonths)
            .OptionalText("certificate", activity.Certificate?.ToString());
    }
}
