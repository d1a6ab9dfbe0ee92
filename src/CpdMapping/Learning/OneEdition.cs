using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>Finds references to another edition of a catalogue than the one that was named first.</summary>
internal sealed class OneEdition
{
    private readonly List<EditionRef> first = []; // a few: looking through them is quicker than hashing

    /// <summary>Gives the edition that the first reference to the catalogue named, where this one names another; null otherwise.</summary>
    public EditionRef? Other(StandardRef reference)
    {
        foreach (var edition in first)
            if (edition == reference.Edition)
                return null;
            else if (edition.Catalogue == reference.Edition.Catalogue)
                return edition;
        first.Add(reference.Edition);
        return null;
    }
}
