namespace CpdMapping.Pdf.Styles.Selectors;

/// <summary>How much a selector weighs: ids before classes before names.</summary>
internal record struct Specificity(int Ids, int Classes, int Names)
{
    private const int Most = 999;

    /// <summary>The weight as one number.</summary>
    public readonly int Sum => (Math.Min(Ids, Most) * 1_000_000) + (Math.Min(Classes, Most) * 1000) + Math.Min(Names, Most);

    /// <summary>Adds the weight of selectors within.</summary>
    public void Add(int sum)
    {
        Ids += sum / 1_000_000;
        Classes += sum / 1000 % 1000;
        Names += sum % 1000;
    }
}
