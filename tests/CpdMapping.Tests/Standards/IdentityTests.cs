using CpdMapping.Standards;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Standards;

public class IdentityTests
{
    private static readonly Gen<string> Slug =
        Gen.NonEmptyListOf(Gen.Elements("a", "z", "0", "9", "pcf", "kss")).Select(parts => string.Join('-', parts.Take(6)));

    private static readonly Gen<string> Edition = Gen.Elements("2018", "2018-05", "2018-05-18", "2014-08-draft", "1999-12-31-draft", "2026-draft");

    private static readonly Gen<string> Code =
        from first in Gen.Elements("A", "z", "7")
        from rest in Gen.ListOf(Gen.Elements("a", "B", "0", ".", "-"))
        select first + string.Concat(rest.Take(20));

    [Fact]
    public void References_round_trip() =>
        Prop.ForAll(
            (from catalogue in Slug from edition in Edition from code in Code select $"{catalogue}@{edition}/{code}").ToArbitrary(),
            text => StandardRef.Parse(text).ToString() == text
                && EditionRef.Parse(text[..text.IndexOf('/', StringComparison.Ordinal)]).Standard(text[(text.IndexOf('/', StringComparison.Ordinal) + 1)..]) == StandardRef.Parse(text))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_taken_comes_back_as_it_was() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<string>(),
            text => !StandardRef.TryParse(text, out var standard) || standard.ToString() == text)
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("pcf")]
    [InlineData("pcf@")]
    [InlineData("@2018")]
    [InlineData("PCF@2018")]
    [InlineData("pcf@18")]
    [InlineData("pcf@2018-13")]
    [InlineData("pcf@2018-05-32")]
    [InlineData("pcf@2018-final")]
    [InlineData("pcf@2018/7")]
    [InlineData("p--f@2018")]
    [InlineData("-pcf@2018")]
    [InlineData("pcf@2018\n")]
    [InlineData(" pcf@2018")]
    [InlineData("pcf@٢٠١٨")]
    public void What_is_no_edition_is_refused(string text)
    {
        Assert.False(EditionRef.TryParse(text, out _));
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => EditionRef.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pcf@2018")]
    [InlineData("pcf@2018/")]
    [InlineData("pcf@2018/a/b")]
    [InlineData("pcf@2018/.a")]
    [InlineData("pcf@2018/a b")]
    [InlineData("pcf@2018/é")]
    [InlineData("pcf@2018/7\n")]
    public void What_is_no_standard_is_refused(string text)
    {
        Assert.False(StandardRef.TryParse(text, out _));
        Assert.Throws<FormatException>(() => StandardRef.Parse(text));
    }

    [Fact]
    public void Editions_stand_in_the_order_of_their_dates_and_codes_in_the_order_of_people()
    {
        string[] ordered = ["kss@2014-08-draft/1", "kss@2014-11/1", "kss@2015-11/1", "pcf@2012/9", "pcf@2018/1.2", "pcf@2018/1.10", "pcf@2018/2"];
        Assert.Equal(ordered, ordered.Reverse().Select(StandardRef.Parse).Order().Select(reference => reference.ToString()));
    }

    [Fact]
    public void Natural_order_is_an_order() =>
        Prop.ForAll(Code.Three().ToArbitrary(), codes =>
        {
            var (a, b, c) = codes;
            return Math.Sign(NaturalOrder.Compare(a, b)) == -Math.Sign(NaturalOrder.Compare(b, a))
                && (NaturalOrder.Compare(a, b) == 0) == (a == b)
                && !(NaturalOrder.Compare(a, b) < 0 && NaturalOrder.Compare(b, c) < 0 && NaturalOrder.Compare(a, c) >= 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_identity_of_a_reference_never_changes()
    {
        var id = Identity.Of("pcf@2018/7");
        Assert.Equal("52d4a895-0b31-54b2-b172-816b5ea80b80", id.ToString());
        Assert.Equal(5, id.Version);
        Assert.NotEqual(id, Identity.Of("pcf@2018/8"));
    }
}
