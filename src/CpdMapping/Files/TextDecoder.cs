using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace CpdMapping.Files;

/// <summary>Checks that bytes are UTF-8 and hold no character that hides something.</summary>
internal static class TextDecoder
{
    private const int MostReported = 100;
    private const string SaveAsUtf8 = "Save the file again with the encoding UTF-8.";

    // Nearly all of nearly every file; the others are looked at one by one.
    private static readonly SearchValues<byte> Plain = SearchValues.Create(
        "\t\n\r !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"u8);

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Takes a byte order mark off; reports an encoding other than UTF-8 and gives null.</summary>
    public static ReadOnlyMemory<byte>? Utf8Of(string file, ReadOnlyMemory<byte> bytes, ProblemList problems)
    {
        var span = bytes.Span;
        if (OtherEncoding(span) is { } found)
        {
            problems.Error(FileCodes.Encoding, new Place(file, 0, 0), $"The file is in {found}.", "UTF-8 was expected.", SaveAsUtf8);
            return null;
        }
        if (span.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        var invalid = FirstInvalid(bytes.Span);
        if (invalid < 0)
            return bytes;
        var value = bytes.Span[invalid];
        var hint = value >= 0xA0
            ? string.Create(CultureInfo.InvariantCulture, $"The byte {value:X2} is not UTF-8; in Windows-1252 it would be '{(char)value}'.")
            : string.Create(CultureInfo.InvariantCulture, $"The byte {value:X2} is not UTF-8.");
        problems.Error(FileCodes.Encoding, new TextPosition(file).At(bytes.Span, invalid), hint, "UTF-8 was expected.", SaveAsUtf8);
        return null;
    }

    /// <summary>Decodes valid UTF-8.</summary>
    public static string Decode(ReadOnlyMemory<byte> utf8) => Strict.GetString(utf8.Span);

    /// <summary>Reads valid UTF-8 bit by bit.</summary>
    public static TextReader Reader(ReadOnlyMemory<byte> utf8)
    {
        var bytes = MemoryMarshal.TryGetArray(utf8, out var segment) ? segment : new(utf8.ToArray());
        return new StreamReader(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), Strict, detectEncodingFromByteOrderMarks: false); // a segment of a memory has an array
    }

    /// <summary>Gives a value in normal form C, and warns when it was in another.</summary>
    public static string Composed(string text, Place place, ProblemList problems)
    {
        if (Normalisation.IsComposed(text))
            return text;
        var composed = Normalisation.Compose(text);
        problems.Warning(
            FileCodes.NotNormalised,
            place,
            $"{Excerpt.Of(composed)} has letters and their accents as separate characters.",
            "One character for both was expected (normal form C).",
            "It was read in that form; save it in that form.");
        return composed;
    }

    /// <summary>Reports half of a surrogate pair, which only a text that a program made can hold.</summary>
    public static void CheckPairs(string file, string text, ProblemList problems)
    {
        var half = Characters.FirstHalf(text);
        if (half >= 0)
            Report(new TextPosition(file).At(text, half), text[half], doubtful: false, problems);
    }

    /// <summary>Reports characters that cannot be seen and change what is seen, wherever they stand, comments included.</summary>
    /// <returns>The characters that were reported.</returns>
    public static HashSet<int> CheckCharacters(string file, ReadOnlySpan<byte> utf8, bool lineBreaksMatter, ProblemList problems)
    {
        var reported = 0;
        var found = new HashSet<int>();
        var position = new TextPosition(file);
        for (int at = 0, next; reported < MostReported && (next = utf8[at..].IndexOfAnyExcept(Plain)) >= 0;)
        {
            at += next;
            Rune.DecodeFromUtf8(utf8[at..], out var rune, out var length);
            var doubtful = lineBreaksMatter && Characters.IsDoubtfulLineBreak(rune.Value);
            if (doubtful || Characters.IsForbidden(rune))
            {
                var place = position.At(utf8, at);
                found.Add(rune.Value);
                Report(place, rune.Value, doubtful, problems);
                if (++reported == MostReported)
                    problems.Note(FileCodes.MoreProblems, place, "Further characters of this kind are not listed.");
            }
            at += length;
        }
        return found;
    }

    /// <summary>Reports a character that was written as an escape and may not stand in a value.</summary>
    public static void ReportEscaped(Place place, int value, ProblemList problems) =>
        problems.Error(
            FileCodes.ControlCharacter,
            place,
            $"The text holds an escape for {Characters.Name(value)}.",
            "Text that can be seen was expected.",
            "Take it out.");

    /// <summary>Reports half of a surrogate pair that was written as an escape.</summary>
    public static void ReportEscapedHalf(Place place, ProblemList problems) =>
        problems.Error(
            FileCodes.ControlCharacter,
            place,
            "The text holds an escape for half of a surrogate pair.",
            "Whole characters were expected.",
            "Take it out.");

    private static void Report(Place place, int value, bool doubtful, ProblemList problems) =>
        problems.Error(
            FileCodes.ControlCharacter,
            place,
            $"There is {Characters.Name(value)}.",
            "Text that can be seen was expected.",
            doubtful ? string.Create(CultureInfo.InvariantCulture, $"Take it out, or write \\u{value:x4} in double quotes.") : "Take it out.");

    private static string? OtherEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => "UTF-32 (little-endian)",
        [0, 0, 0xFE, 0xFF, ..] => "UTF-32 (big-endian)",
        [0xFF, 0xFE, ..] => "UTF-16 (little-endian)",
        [0xFE, 0xFF, ..] => "UTF-16 (big-endian)",
        [not 0, 0, 0, 0, ..] => "UTF-32 (little-endian)",
        [0, 0, 0, not 0, ..] => "UTF-32 (big-endian)",
        [not 0, 0, not 0, 0, ..] or [not 0, 0] => "UTF-16 (little-endian)",
        [0, not 0, 0, not 0, ..] or [0, not 0] => "UTF-16 (big-endian)",
        _ => null,
    };

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return -1;
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == OperationStatus.Done)
            offset += length;
        return offset;
    }
}
