using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>The editions of an index that somebody else may have written, each read as soon as it is whole.</summary>
internal sealed class IndexEditions(ProblemList problems)
{
    private readonly List<Edition> editions = [];
    private readonly HashSet<EditionRef> seen = [];

    public IReadOnlyList<Edition> All => editions;

    public TakenList List => new("editions", Take);

    private void Take(Node node)
    {
        if (EditionReader.Read(node, problems) is not { } edition)
            return;
        if (seen.Add(edition.Ref))
            editions.Add(edition);
        else
            problems.Error(
                StandardsCodes.RepeatedEdition,
                node.Place,
                $"The edition '{edition.Ref}' stands here twice.",
                "Each edition was expected once.");
    }
}
