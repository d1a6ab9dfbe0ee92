using System.Globalization;
using System.Text;
using CpdMapping.Pdf.Writing.Objects;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Pdf.Tests.Writing;

public class ByteBufferTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(1, "1")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(0.0004, "0")]
    [InlineData(0.0005, "0.001")]
    [InlineData(-0.25, "-0.25")]
    [InlineData(841.8898, "841.89")]
    [InlineData(12.007, "12.007")]
    [InlineData(double.NaN, "0")]
    [InlineData(double.PositiveInfinity, "1000000")]
    [InlineData(double.NegativeInfinity, "-1000000")]
    [InlineData(1e300, "1000000")]
    public void Numbers_have_three_decimals_at_most(double value, string text) => Assert.Equal(text, Text(new ByteBuffer().Number(value)));

    [Fact]
    public void A_number_reads_back_within_half_a_thousandth() => Prop.ForAll<int, ushort>((whole, part) =>
    {
        double value = (whole % 900_000) + (part / 65536.0);
        return Math.Abs(double.Parse(Text(new ByteBuffer().Number(value)), CultureInfo.InvariantCulture) - value) <= 0.000_500_1;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a(b)\\", "(a\\(b\\)\\\\)")]
    [InlineData("Zoë", "<FEFF005A006F00EB>")]
    [InlineData("\n", "<FEFF000A>")]
    [InlineData("𝄞", "<FEFFD834DD1E>")]
    public void Text_is_ascii_or_utf_16(string text, string written) => Assert.Equal(written, Text(new ByteBuffer().Text(text)));

    [Fact]
    public void Half_of_a_pair_becomes_the_sign_of_replacement() => Assert.Equal("<FEFFFFFD0061>", Text(new ByteBuffer().Text("\uD834a")));

    [Fact]
    public void Text_longer_than_the_format_allows_ends_with_a_sign()
    {
        string written = Text(new ByteBuffer().Text(new string('x', 40_000)));
        Assert.InRange((written.Length - 2) / 2, 30_000, 32_767);
        Assert.EndsWith("78", written.Replace("2026>", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_write_what_is_not_plain_by_its_number() => Assert.Equal("/application#2Fjson#20#C3#A9", Text(new ByteBuffer().Name("application/json é")));

    private static string Text(ByteBuffer buffer) => Encoding.ASCII.GetString(buffer.Written);
}
