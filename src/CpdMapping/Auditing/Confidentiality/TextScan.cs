namespace CpdMapping.Auditing.Confidentiality;

/// <summary>Runs every detector over a text. Where two point at the same letters, the surer one is right.</summary>
internal static class TextScan
{
    private static readonly HashSet<string> NothingSeen = [];

    /// <param name="text">The text.</param>
    /// <param name="known">Names that may stand in it.</param>
    /// <param name="seen">Names that were found elsewhere in the record, where the words around them told.</param>
    public static List<Hit> Of(string text, KnownNames known, IReadOnlySet<string>? seen = null)
    {
        var hits = new List<Hit>();
        // The surest first.
        foreach (var hit in EmailAddresses.In(text)
            .Concat(NationalInsuranceNumbers.In(text))
            .Concat(DatesOfBirth.In(text))
            .Concat(NhsNumbers.In(text))
            .Concat(PhoneNumbers.In(text))
            .Concat(Postcodes.In(text))
            .Concat(PersonNames.In(text, known, seen ?? NothingSeen)))
            if (!hits.Exists(hit.Overlaps))
                hits.Add(hit);
        hits.Sort((a, b) => a.Start.CompareTo(b.Start));
        return hits;
    }
}
