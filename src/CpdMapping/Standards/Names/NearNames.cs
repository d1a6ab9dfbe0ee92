namespace CpdMapping.Standards.Names;

/// <summary>Finds what a mistyped name may have meant. A suggestion only: it never resolves a name.</summary>
/// <remarks>Near is a distance of up to a quarter of the shorter name, six at most, in letters, digits and swaps of neighbours; or the same words in another order.</remarks>
internal sealed class NearNames
{
    private readonly (KnownName Name, NearForm Form)[] names;

    public NearNames(IEnumerable<KnownName> names) => this.names = [.. names.Select(name => (name, new NearForm(name.Text)))];

    /// <summary>Gives the names of one edition that are near, with their distance.</summary>
    public IEnumerable<(KnownName Name, int Distance)> To(NearForm asked)
    {
        foreach (var (name, form) in names)
            if (asked.Distance(form) is { } distance)
                yield return (name, distance);
    }

    /// <summary>Gives the texts that are near, the nearest first; equal ones keep their order.</summary>
    public static IReadOnlyList<string> Of(string asked, IEnumerable<string> texts, int atMost)
    {
        var form = new NearForm(asked);
        return [.. texts
            .Select(text => (Text: text, Distance: form.Distance(new(text))))
            .Where(near => near.Distance is not null)
            .OrderBy(near => near.Distance)
            .Take(atMost)
            .Select(near => near.Text)];
    }
}
