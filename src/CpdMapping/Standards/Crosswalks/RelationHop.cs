namespace CpdMapping.Standards.Crosswalks;

/// <summary>One step of a way between standards.</summary>
/// <param name="From">The standard it starts from.</param>
/// <param name="Relation">How that one stands to the other; an inverse where the crosswalk is read from its end.</param>
/// <param name="To">The standard it leads to.</param>
/// <param name="Crosswalk">The crosswalk that says so.</param>
/// <param name="Row">Its row, as it is stated.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record RelationHop(StandardRef From, Relation Relation, StandardRef To, Crosswalk Crosswalk, CrosswalkRow Row)
{
    /// <summary>Gets the step in words: <c>pcf@2012/7 equivalent pcf@2018/7</c>.</summary>
    public override string ToString() => $"{From} {Relation.Word()} {To}";
}
