namespace CpdMapping.Auditing.Confidentiality;

/// <summary>A stretch of a text that a detector points at.</summary>
internal readonly record struct Hit(PersonalDetailKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public bool Overlaps(Hit other) => Start < other.End && other.Start < End;

    /// <summary>The first letters of words, or the last two digits.</summary>
    public string HintIn(string text)
    {
        var found = text.AsSpan(Start, Length);
        if (Kind == PersonalDetailKind.PersonName)
            return string.Join(' ', found.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => $"{word[0]}…"));
        if (Kind is PersonalDetailKind.EmailAddress or PersonalDetailKind.Postcode)
            return $"{found[0]}…";
        return $"…{found[^2..]}";
    }
}
