namespace CpdMapping.Mapping.Counting;

/// <summary>Which minutes of a record count, where several entries seem to be about the same hour. The policy is printed wherever its total is.</summary>
/// <remarks>Whatever the policy, everything that is found is reported. Immutable and safe to share between threads.</remarks>
public sealed record CountingPolicy
{
    private readonly bool certain;
    private readonly bool likely;

    private CountingPolicy(string id, string text, bool certain, bool likely)
    {
        (Id, Text) = (id, text);
        (this.certain, this.likely) = (certain, likely);
    }

    /// <summary>Gets the policy that counts an hour once where it is certain that two entries are about it, and reports what is only likely.</summary>
    public static CountingPolicy Once { get; } = new(
        "once", "Once: an hour counts once where it is certain that two entries are about it. What is only likely is reported and counts.", certain: true, likely: false);

    /// <summary>Gets the policy that counts an hour once where it is certain or likely that two entries are about it.</summary>
    public static CountingPolicy Strict { get; } = new(
        "strict", "Strict: an hour counts once where it is certain or likely that two entries are about it.", certain: true, likely: true);

    /// <summary>Gets the policy that counts every entry as it is written and only reports.</summary>
    public static CountingPolicy AsWritten { get; } = new(
        "as-written", "As written: every entry counts as it is written. What seems to be counted twice is reported.", certain: false, likely: false);

    /// <summary>Gets the permanent id.</summary>
    public string Id { get; }

    /// <summary>Gets the policy in words, in English.</summary>
    public string Text { get; }

    internal bool CountsOnce(bool isCertain) => isCertain ? certain : likely;
}
