using System.Text;
using CpdMapping.Files;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Files;

public class FileNameTests
{
    private static readonly Arbitrary<string> Names = Arb.From(Gen.OneOf(
        Gen.Elements("con", "CON", "nul", "com1", "..", ".", "", "-", "../../etc/passwd", "C:\\x", "a\0b", "\u202Egpj.exe", "Zoe\u0308", "日本", "नमस्ते", "\uD800", new string('é', 90), new string('日', 90), "a-2", "a", "A"),
        Gen.ListOf(Gen.Elements("a", "B", "é", "e\u0301", "/", "\\", ".", "-", " ", "😀", "日", "\u0301")).Select(parts => string.Concat(parts))));

    [Theory]
    [InlineData("Zoë Smith-Jones", "Zoë-Smith-Jones")]
    [InlineData("Zoe\u0308", "Zoë")]
    [InlineData("  ..hidden..  ", "hidden")]
    [InlineData("O'Brien, Seán (Dr.)", "O-Brien-Seán-Dr")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("con", "con-file")]
    [InlineData("LPT1", "LPT1-file")]
    [InlineData("console", "console")]
    [InlineData("😀", "unnamed")]
    [InlineData("", "unnamed")]
    [InlineData("नमस्ते", "नमस्ते")]
    [InlineData("李雷", "李雷")]
    public void A_name_keeps_letters_and_digits_of_every_script(string text, string expected) => Assert.Equal(expected, FileName.From(text));

    [Fact]
    public void Parts_are_joined_with_hyphens() => Assert.Equal("CPD-0042-Zoë", FileName.From("CPD/0042", "Zoë"));

    [Fact]
    public void A_long_name_ends_at_a_whole_character() => Assert.Equal(new string('日', 33), FileName.From(new string('日', 90)));

    [Fact]
    public void Every_name_is_safe_and_stays_itself() =>
        Prop.ForAll(Names, text =>
        {
            var name = FileName.From(text);
            return name.Length > 0 && Encoding.UTF8.GetByteCount(name) <= 105 && name[0] is not ('.' or '-') && name[^1] is not ('.' or '-' or ' ')
                && name.IndexOfAny(['/', '\\', '.', ':', '\0', ' ']) < 0 && name.IsNormalized() && FileName.From(name) == name
                && FileName.Inside("/folder/x", name) == Path.GetFullPath("/folder/x/" + name);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Distinct_names_differ_even_where_case_and_accents_do_not_count() =>
        Prop.ForAll(Arb.From(Gen.ListOf(Names.Generator)), texts =>
        {
            var given = texts.Select(text => FileName.From(text)).ToList();
            var names = FileName.Distinct(given);
            return names.Count == given.Count
                && names.Select(name => name.Normalize().ToUpperInvariant()).Distinct().Count() == names.Count
                && names.Zip(given).All(pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void A_number_is_never_one_that_was_given() =>
        Assert.Equal(["a", "A-3", "a-2", "a-4"], FileName.Distinct(["a", "A", "a-2", "a"]));

    [Theory]
    [InlineData("../x")]
    [InlineData("..")]
    [InlineData("a/../../x")]
    [InlineData("..\\x")]
    [InlineData("/etc/passwd")]
    [InlineData("C:x")]
    [InlineData("")]
    [InlineData("a//b")]
    public void A_name_that_leaves_the_folder_is_refused(string name) => Assert.Throws<ArgumentException>(() => FileName.Inside("/folder/x", name));

    [Fact]
    public void A_name_in_a_folder_below_is_fine() => Assert.Equal(Path.GetFullPath("/folder/x/a/b.txt"), FileName.Inside("/folder/x/", "a/b.txt"));
}
