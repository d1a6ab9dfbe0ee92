using System.Text.Json;
using CpdMapping.Files;

namespace CpdMapping.Learning.Quick;

/// <summary>Walks through JSON that is written as it should be, and gives up at the first thing that is not: what is wrong there is for the thorough reader to say.</summary>
internal ref struct QuickJson(ReadOnlySpan<byte> utf8)
{
    private Utf8JsonReader reader = new(utf8);

    /// <summary>Whether something was met that only the thorough reader can judge. Values are stand-ins from then on.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>Begins a map; false where there is none.</summary>
    public bool BeginMap() => Begin(JsonTokenType.StartObject);

    /// <summary>Begins a list; false where there is none.</summary>
    public bool BeginList() => Begin(JsonTokenType.StartArray);

    /// <summary>Goes to the next key of a map; false at the map's end.</summary>
    public bool NextKey() => !GaveUp && Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Goes to the next map of a list; false at the list's end.</summary>
    public bool NextMap()
    {
        if (GaveUp || !Read() || reader.TokenType == JsonTokenType.EndArray)
            return false;
        return reader.TokenType == JsonTokenType.StartObject || GiveUp();
    }

    /// <summary>Whether the key is this one, which is remembered so that a second one of the name is noticed.</summary>
    public bool Is(ReadOnlySpan<byte> name, int bit, ref int seen)
    {
        if (!reader.ValueTextEquals(name))
            return false;
        if ((seen & bit) != 0)
            GiveUp();
        seen |= bit;
        return true;
    }

    public bool GiveUp()
    {
        GaveUp = true;
        return false;
    }

    /// <summary>Text of one line or of several, without anything that would need a look.</summary>
    public string Text(bool line = false)
    {
        if (GaveUp || !Read() || reader.TokenType != JsonTokenType.String)
        {
            GiveUp();
            return "";
        }
        var text = reader.GetString() ?? "";
        if (text.Length == 0 || (text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !IsFit(text, line)))
            GiveUp();
        return text;
    }

    public string Line() => Text(line: true);

    public int Integer(int min, int max)
    {
        if (!GaveUp && Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value) && value >= min && value <= max)
            return value;
        GiveUp();
        return min;
    }

    public bool Flag()
    {
        if (GaveUp || !Read() || reader.TokenType is not (JsonTokenType.True or JsonTokenType.False))
            return GiveUp();
        return reader.TokenType == JsonTokenType.True;
    }

    /// <summary>A day, as 2025-04-25.</summary>
    public DateOnly Date()
    {
        if (!GaveUp && Read() && reader is { TokenType: JsonTokenType.String, ValueIsEscaped: false } && reader.ValueSpan is { Length: 10 } text && text[4] == '-' && text[7] == '-'
            && Digits(text[..4]) is > 0 and var year && Digits(text[5..7]) is >= 1 and <= 12 and var month
            && Digits(text[8..]) is >= 1 and var day && day <= DateTime.DaysInMonth(year, month))
            return new DateOnly(year, month, day);
        GiveUp();
        return default;
    }

    /// <summary>Whether nothing follows.</summary>
    public bool AtEnd() => !GaveUp && !reader.Read();

    /// <summary>Goes to the next value of a list of texts; null at the list's end.</summary>
    public string? NextText()
    {
        if (GaveUp || !Read() || reader.TokenType == JsonTokenType.EndArray)
            return null;
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString();
        GiveUp();
        return null;
    }

    /// <summary>The text of the value that follows, or null where a map begins there.</summary>
    public string? TextOrMap()
    {
        if (GaveUp || !Read())
            return null;
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString();
        if (reader.TokenType != JsonTokenType.StartObject)
            GiveUp();
        return null;
    }

    private bool Begin(JsonTokenType token) => !GaveUp && ((Read() && reader.TokenType == token) || GiveUp());

    private bool Read() => reader.Read() || GiveUp();

    private static bool IsFit(string text, bool line) =>
        Characters.FirstForbidden(text) is null && Normalisation.IsComposed(text) && !(line && text.AsSpan().ContainsAny('\n', '\r'));

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var sign in text)
        {
            if (!char.IsAsciiDigit((char)sign))
                return -1;
            number = (number * 10) + (sign - '0');
        }
        return number;
    }
}
