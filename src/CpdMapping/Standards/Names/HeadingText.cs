namespace CpdMapping.Standards.Names;

/// <summary>Tells which texts are headings that name a catalogue.</summary>
internal sealed class HeadingText(CataloguePhrases phrases)
{
    private const int MostWords = 16;

    /// <summary>Tells whether a line is a heading: a catalogue's name and nothing else, or a short text with one and a colon at its end.</summary>
    public bool IsHeading(string text)
    {
        var reading = new NameReading(text);
        return reading.Count is > 0 and <= MostWords && phrases.In(reading) is { Count: > 0 } hits && !HasCode(reading, hits)
            && (text.EndsWith(':') || hits.Exists(hit => hit.Phrase.Other is not null) || IsCovered(reading, hits));
    }

    /// <summary>Tells whether a catalogue's name stands in a text.</summary>
    public bool NamesCatalogue(string text) => phrases.In(new(text)).Count > 0;

    /// <summary>Finds the heading before the names in a line, as in 'PCF - Knowledge | …': the length of it and of it with its sign; null where there is none.</summary>
    public (int Length, int Names)? Before(string text)
    {
        for (var at = text.Length - 1; at > 0; at--)
        {
            var isColon = text[at] == ':';
            var isDash = text[at] is '-' or '–' or '—' && char.IsWhiteSpace(text[at - 1]) && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]);
            if ((isColon || isDash) && IsHeading(isColon ? text[..(at + 1)] : text[..at].TrimEnd()))
                return (isColon ? at : text[..at].TrimEnd().Length, at + 1);
        }
        return null;
    }

    // 'KSS 9' and 'Domain 6 (PCF)' are no headings; 'PCF 2018' and '5 KLOEs' may be.
    private static bool HasCode(NameReading reading, List<PhraseHit> hits)
    {
        foreach (var code in reading.Codes)
        {
            var isYear = code.To - code.From == 1 && code.Key.Length == 4;
            var isCount = hits.Exists(hit => hit.From == code.To) && !(code.From > 0 && SurroundingsReader.IsCommon(reading.Stem(code.From - 1)));
            if (code.IsPlain && !isYear && !isCount)
                return true;
        }
        return false;
    }

    private static bool IsCovered(NameReading reading, List<PhraseHit> hits)
    {
        for (var i = 0; i < reading.Count; i++)
            if (!hits.Exists(hit => hit.From <= i && hit.To > i) && !reading.IsSmall(i) && !SurroundingsReader.IsCommon(reading.Stem(i))
                && !reading.Words[i].All(char.IsAsciiDigit))
                return false;
        return true;
    }
}
