using CpdMapping.Standards;

namespace CpdMapping.Tests.Standards;

public class FactsDigestTests
{
    private const string Text = "00d50f6be9018c2c2006aaeebeef510f0017bee6d6ef2f9e2aab7c01b1c9e079";

    [Fact]
    public void A_digest_is_written_as_it_was_read() => Assert.Equal(Text, FactsDigest.Parse(Text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("00d5")]
    [InlineData("00D50f6be9018c2c2006aaeebeef510f0017bee6d6ef2f9e2aab7c01b1c9e079")]
    [InlineData("+0d50f6be9018c2c2006aaeebeef510f0017bee6d6ef2f9e2aab7c01b1c9e079")]
    public void What_is_no_digest_is_refused(string text)
    {
        Assert.False(FactsDigest.TryParse(text, out _));
        Assert.Throws<FormatException>(() => FactsDigest.Parse(text));
    }
}
