using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CpdMapping.Pdf.Writing.Compression;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Pdf.Tests.Writing.Compression;

public class DeflaterTests
{
    [Fact]
    public void What_is_compressed_comes_back() =>
        Prop.ForAll<byte[]>(bytes => Inflate(Deflater.Compress(bytes)).AsSpan().SequenceEqual(bytes)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(258)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(300_000)]
    public void Every_length_comes_back_whatever_the_bytes_are(int length)
    {
        byte[] same = new byte[length];
        byte[] chance = Noise(length);
        byte[] words = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, (length / 4) + 1).Select(i => $"{i * 37 % 1000} m\n")))[..length];
        foreach (byte[] bytes in new[] { same, chance, words })
            Assert.Equal(bytes, Inflate(Deflater.Compress(bytes)));
    }

    [Fact]
    public void Bytes_without_order_grow_by_a_few_only() => Assert.InRange(Deflater.Compress(Noise(300_000)).Length, 300_000, 300_110);

    [Fact]
    public void One_byte_again_and_again_becomes_almost_nothing() => Assert.InRange(Deflater.Compress(new byte[100_000]).Length, 1, 200);

    [Fact]
    public void Text_becomes_as_small_as_the_platform_makes_it()
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 4000).Select(i => $"{i % 97}.{i % 13} {i * i % 251} Td (entry {i % 31}) Tj\n")));
        using var target = new MemoryStream();
        using (var platform = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true))
            platform.Write(text);
        Assert.InRange(Deflater.Compress(text).Length, 1, target.Length * 1.05);
    }

    [Fact]
    public void Nothing_of_one_stream_changes_the_next()
    {
        byte[] first = Deflater.Compress(Noise(5000));
        _ = Deflater.Compress(new byte[70_000]);
        Assert.Equal(first, Deflater.Compress(Noise(5000)));
    }

    [Fact]
    public void The_bytes_are_the_same_for_ever()
    {
        byte[] text = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 2000).Select(i => $"{i * 7919 % 1009} {i % 17} l\n")));
        Assert.Equal("0AE6", Convert.ToHexString(SHA256.HashData(Deflater.Compress(text)))[..4]);
    }

    internal static byte[] Inflate(byte[] bytes)
    {
        using var target = new MemoryStream();
        using var source = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        source.CopyTo(target);
        return target.ToArray();
    }

    // The same bytes without order in every run.
    private static byte[] Noise(int length)
    {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i += 32)
            SHA256.HashData(BitConverter.GetBytes(i)).AsSpan(0, Math.Min(32, length - i)).CopyTo(bytes.AsSpan(i));
        return bytes;
    }
}
