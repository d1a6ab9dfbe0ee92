using CpdMapping.Pdf.Writing;
using CpdMapping.Pdf.Writing.Compression;

namespace CpdMapping.Pdf.Tests.Writing;

public class CompressionMemoryTests
{
    [Fact]
    public void What_is_remembered_is_what_would_be_made()
    {
        var memory = new CompressionMemory();
        byte[] content = new byte[5000];
        byte[] first = memory.Compress(content);
        Assert.Equal(Deflater.Compress(content), first);
        Assert.Same(first, memory.Compress(content));
    }

    [Fact]
    public void No_more_is_held_than_may_be()
    {
        var memory = new CompressionMemory(capacity: 100);
        for (int i = 0; i < 1000; i++)
        {
            memory.Compress(BitConverter.GetBytes(i));
            Assert.InRange(memory.Held, 1, 100);
        }
        byte[] large = [.. Enumerable.Range(0, 1000).Select(i => (byte)(i * i * 31 % 251))];
        Assert.Equal(Deflater.Compress(large), memory.Compress(large));
        Assert.InRange(memory.Held, 0, 100);
    }

    [Fact]
    public void A_document_has_the_same_bytes_with_and_without_it_and_on_every_thread()
    {
        var memory = new CompressionMemory();
        byte[] without = Samples.Full().Save();
        Parallel.For(0, 20, _ => Assert.Equal(without, Samples.Full(memory: memory).Save()));
    }
}
