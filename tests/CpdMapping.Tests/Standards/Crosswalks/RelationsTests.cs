using CpdMapping.Standards.Crosswalks;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Standards.Crosswalks;

public class RelationsTests
{
    private static readonly Relation[] All = Enum.GetValues<Relation>();

    private static readonly Arbitrary<Relation[]> Chains = Gen.Elements(All).NonEmptyListOf().Select(list => list.ToArray()).ToArbitrary();

    [Fact]
    public void The_inverse_of_an_inverse_is_the_relation_itself() => Assert.All(All, relation => Assert.Equal(relation, relation.Inverse().Inverse()));

    [Fact]
    public void Narrower_broader_and_replacement_turn_round_and_the_others_do_not() =>
        Assert.Equal(
            "SameText HasTranslation Equivalent Broader Narrower Replaces Overlaps NoMatch ReplacedBy TranslationOf",
            string.Join(' ', All.Select(relation => relation.Inverse())));

    [Fact]
    public void Every_relation_has_a_word_of_its_own() => Assert.Equal(All.Length, All.Select(relation => relation.Word()).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("SameText Equivalent", Relation.Equivalent)]
    [InlineData("Equivalent Narrower SameText", Relation.Narrower)]
    [InlineData("Narrower Narrower", Relation.Narrower)]
    [InlineData("Narrower Broader", Relation.Overlaps)]
    [InlineData("Broader Equivalent Narrower", Relation.Overlaps)]
    [InlineData("ReplacedBy Equivalent", Relation.ReplacedBy)]
    [InlineData("Narrower ReplacedBy", Relation.ReplacedBy)]
    [InlineData("ReplacedBy Replaces", Relation.Overlaps)]
    [InlineData("TranslationOf HasTranslation", Relation.Equivalent)]
    [InlineData("TranslationOf SameText", Relation.TranslationOf)]
    [InlineData("Overlaps SameText", Relation.Overlaps)]
    [InlineData("SameText NoMatch Overlaps", Relation.NoMatch)]
    public void The_weakest_of_a_chain_decides(string chain, Relation expected) =>
        Assert.Equal(expected, Relations.Weakest(chain.Split(' ').Select(Enum.Parse<Relation>)));

    [Fact]
    public void A_chain_is_never_worth_more_than_any_of_its_steps() =>
        Prop.ForAll(Chains, chain => chain.All(step => Relations.Weakest(chain).Weakness() >= step.Weakness())).QuickCheckThrowOnFailure();

    [Fact]
    public void A_chain_read_from_its_end_is_worth_the_inverse() =>
        Prop.ForAll(Chains, chain => Relations.Weakest(chain.Reverse().Select(step => step.Inverse())) == Relations.Weakest(chain).Inverse()).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_and_repetition_make_no_difference() =>
        Prop.ForAll(Chains, chain => Relations.Weakest(chain.Concat(chain).Order()) == Relations.Weakest(chain)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_claim_counts_under_the_same_text_a_translation_an_equivalent_a_wider_one_and_a_successor() =>
        Assert.Equal("SameText TranslationOf Equivalent Narrower ReplacedBy HasTranslation", string.Join(' ', All.Where(relation => relation.Carries())));

    [Fact]
    public void A_chain_of_steps_that_carry_is_never_a_mere_overlap() =>
        Prop.ForAll(Chains, chain => !chain.All(step => step.Carries()) || Relations.Weakest(chain).Carries()).QuickCheckThrowOnFailure();

    [Fact]
    public void One_step_is_worth_itself_and_none_is_refused()
    {
        Assert.All(All, relation => Assert.Equal(relation, Relations.Weakest([relation])));
        Assert.Throws<ArgumentException>(() => Relations.Weakest([]));
    }
}
