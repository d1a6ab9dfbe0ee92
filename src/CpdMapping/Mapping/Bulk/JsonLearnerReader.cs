using System.Text.Json;
using CpdMapping.Files;

namespace CpdMapping.Mapping.Bulk;

/// <summary>Reads a learner a line, as JSON.</summary>
internal sealed class JsonLearnerReader(string name, CompiledMapping mapping, BulkReport report) : LearnerReader(name, mapping, report)
{
    private const string Expected = "A learner was expected, as in {\"learner\": \"A1\", \"entries\": [{\"activity\": \"course-7\", \"minutes\": 60}]}.";

    private char[] text = new char[256];
    private int line;

    public override LearnerEntries? Read(ReadOnlySpan<byte> line, int number)
    {
        this.line = number;
        Entries.Clear();
        var json = new Utf8JsonReader(line);
        try
        {
            return Learner(ref json) is { } learner ? Take(learner) : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException) // bad syntax, bad UTF-8 in a text
        {
            LeaveOut(MappingCodes.BadLine, number, Column(json), "The line is not JSON, or its text is not UTF-8.", Expected);
            return null;
        }
    }

    /// <summary>Reads a learner's key, and the entries; null where something was reported.</summary>
    private string? Learner(ref Utf8JsonReader json)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            return Refuse(json, "The line is not an object.");
        var (learner, hasEntries) = ((string?)null, false);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("learner"u8) && learner is null)
            {
                json.Read();
                if (json.TokenType != JsonTokenType.String || json.GetString() is not { Length: > 0 } key)
                    return Refuse(json, "'learner' is not a text, or it is empty.");
                learner = key;
            }
            else if (json.ValueTextEquals("entries"u8) && !hasEntries)
            {
                hasEntries = true;
                json.Read();
                if (json.TokenType != JsonTokenType.StartArray)
                    return Refuse(json, "'entries' is not a list.");
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                    if (!Entry(ref json))
                        return null;
            }
            else
                return Refuse(json, $"There is a key {Excerpt.Of(json.GetString() ?? "")}, which is not known here or stands there already.");
        }
        if (json.Read())
            return Refuse(json, "There is more after the object.");
        if (learner is null || !hasEntries)
            return Refuse(json, learner is null ? "There is no 'learner'." : "There is no 'entries'.");
        return learner;
    }

    private bool Entry(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            return RefuseEntry(json, "An entry is not an object.");
        var (activity, minutes) = (-1, -1);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("activity"u8) && activity < 0)
            {
                json.Read();
                if (json.TokenType != JsonTokenType.String)
                    return RefuseEntry(json, "'activity' is not a text.");
                var id = TextOf(json);
                activity = PlaceOf(id);
                if (activity < 0)
                {
                    UnknownActivity(id, line, Column(json));
                    return false;
                }
            }
            else if (json.ValueTextEquals("minutes"u8) && minutes < 0)
            {
                json.Read();
                if (json.TokenType != JsonTokenType.Number || !json.TryGetInt32(out minutes) || minutes < 0)
                {
                    BadMinutes(json.TokenType is JsonTokenType.Number or JsonTokenType.String ? Excerpt.Of(Text(json.ValueSpan)) : "not a number", line, Column(json));
                    return false;
                }
            }
            else
                return RefuseEntry(json, $"An entry has a key {Excerpt.Of(json.GetString() ?? "")}, which is not known here or stands there already.");
        }
        if (activity < 0 || minutes < 0)
            return RefuseEntry(json, activity < 0 ? "An entry has no 'activity'." : "An entry has no 'minutes'.");
        Entries.Add(new(activity, minutes));
        return true;
    }

    private ReadOnlySpan<char> TextOf(in Utf8JsonReader json)
    {
        if (text.Length < json.ValueSpan.Length)
            text = new char[json.ValueSpan.Length];
        return text.AsSpan(0, json.CopyString(text));
    }

    private string? Refuse(in Utf8JsonReader json, string found)
    {
        LeaveOut(MappingCodes.BadLine, line, Column(json), found, Expected);
        return null;
    }

    private bool RefuseEntry(in Utf8JsonReader json, string found) => Refuse(json, found) is not null;

    private static int Column(in Utf8JsonReader json) => (int)json.TokenStartIndex + 1;
}
