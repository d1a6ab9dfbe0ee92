using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>The file of an attendance log.</summary>
internal static class AttendanceLogFormat
{
    public static readonly FileFormat<AttendanceLog> Format = new(log => $"log of session {log.Session}", Read, (_, _, _) => { }, Write);

    private static AttendanceLog Read(MapReader map) => new()
    {
        Session = map.Id("log"),
        Place = map.PlaceOf("log"),
        Zone = map.Has("zone") ? ZoneFormat.Read(map)?.Id : null,
        Rows = map.RequiredParts("rows", row => new AttendanceLogRow(
            row.Place, row.Line("name"), row.OptionalLine("email"), row.OptionalLine("join"), row.OptionalLine("leave"), row.OptionalInteger("minutes", 0, 1440))),
    };

    private static void Write(AttendanceLog log, MapBuilder map) => map
        .Text("log", log.Session)
        .OptionalText("zone", log.Zone)
        .Maps("rows", log.Rows.Select(row => new MapBuilder()
            .Text("name", row.Name)
            .OptionalText("email", row.Email)
            .OptionalText("join", row.Join)
            .OptionalText("leave", row.Leave)
            .OptionalInteger("minutes", row.Minutes)));
}
