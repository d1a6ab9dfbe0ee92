using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Tests.Writing;

public class PdfFileTests
{
    [Fact]
    public void The_same_calls_give_the_same_bytes() => Assert.Equal(Samples.Full().Save(), Samples.Full().Save());

    [Fact]
    public void A_document_without_pages_is_refused() => Assert.Throws<InvalidOperationException>(new PdfFile(Samples.Info).Save);
}
