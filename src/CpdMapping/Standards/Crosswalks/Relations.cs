namespace CpdMapping.Standards.Crosswalks;

/// <summary>What follows from relations: their inverses, their order of strength, and what a chain of them is worth.</summary>
public static class Relations
{
    /// <summary>Gives the relation as it is read from the other end. The inverse of an inverse is the relation itself.</summary>
    /// <param name="relation">The relation.</param>
    public static Relation Inverse(this Relation relation) => relation switch
    {
        Relation.Narrower => Relation.Broader,
        Relation.Broader => Relation.Narrower,
        Relation.ReplacedBy => Relation.Replaces,
        Relation.Replaces => Relation.ReplacedBy,
        Relation.TranslationOf => Relation.HasTranslation,
        Relation.HasTranslation => Relation.TranslationOf,
        _ => relation,
    };

    /// <summary>Gives the word for a relation, as files and documents write it: <c>same-text</c>, <c>replaced-by</c>.</summary>
    /// <param name="relation">The relation.</param>
    public static string Word(this Relation relation) => relation switch
    {
        Relation.SameText => "same-text",
        Relation.TranslationOf => "translation-of",
        Relation.Equivalent => "equivalent",
        Relation.Narrower => "narrower",
        Relation.Broader => "broader",
        Relation.ReplacedBy => "replaced-by",
        Relation.Overlaps => "overlaps",
        Relation.NoMatch => "no-match",
        Relation.Replaces => "replaces",
        _ => "has-translation",
    };

    /// <summary>Tells whether what is claimed against the first standard counts for the second.</summary>
    /// <param name="relation">The relation of the first to the second.</param>
    /// <returns>
    /// True for the same text, a translation of it (which asks for the same in another language), an equivalent, a narrower one and one that was replaced. Not so for a broader one, since the claim may be about its
    /// other parts; nor for a mere overlap; nor from what replaced back to what was replaced.
    /// </returns>
    public static bool Carries(this Relation relation) => relation is
        Relation.SameText or Relation.TranslationOf or Relation.HasTranslation or Relation.Equivalent or Relation.Narrower or Relation.ReplacedBy;

    /// <summary>Gives what a chain of relations is worth: no more than its weakest.</summary>
    /// <param name="relations">The relations of the chain; at least one.</param>
    /// <remarks>
    /// From strong to weak: same text; translation; equivalent; narrower and broader; replaced by and replaces; overlaps; no match.
    /// A chain that goes up and down again (narrower, then broader; replaced by, then replaces) leads to a sister, which at best overlaps; a translation of the
    /// same text as another is equivalent to it. The order of the relations makes no difference.
    /// </remarks>
    /// <exception cref="ArgumentException">There is no relation.</exception>
    public static Relation Weakest(IEnumerable<Relation> relations)
    {
        ArgumentNullException.ThrowIfNull(relations);
        var all = relations.ToHashSet();
        if (all.Count == 0)
            throw new ArgumentException("A chain of no relation has no worth.", nameof(relations));
        if (all.Contains(Relation.NoMatch))
            return Relation.NoMatch;
        if (all.Contains(Relation.Overlaps) || TurnsBack(all, Relation.Narrower) || TurnsBack(all, Relation.ReplacedBy))
            return Relation.Overlaps;
        var weakest = all.MaxBy(Weakness);
        return Weakness(weakest) == Weakness(Relation.TranslationOf) && TurnsBack(all, Relation.TranslationOf) ? Relation.Equivalent : weakest;
    }

    /// <summary>The place in the order from strong to weak; a relation and its inverse share theirs.</summary>
    internal static int Weakness(this Relation relation) => relation switch
    {
        Relation.SameText => 0,
        Relation.TranslationOf or Relation.HasTranslation => 1,
        Relation.Equivalent => 2,
        Relation.Narrower or Relation.Broader => 3,
        Relation.ReplacedBy or Relation.Replaces => 4,
        Relation.Overlaps => 5,
        _ => 6,
    };

    private static bool TurnsBack(HashSet<Relation> all, Relation relation) => all.Contains(relation) && all.Contains(relation.Inverse());
}
