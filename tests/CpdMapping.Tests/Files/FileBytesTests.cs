using System.Text;
using CpdMapping.Files;

namespace CpdMapping.Tests.Files;

public class FileBytesTests
{
    private static readonly ReadLimits Small = ReadLimits.Default with { MaxBytes = 1000 };

    public static TheoryData<string, byte[], string> Encodings => new()
    {
        { "UTF-16 with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a: 1")], "UTF-16 (little-endian)" },
        { "UTF-16 BE with a mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("a: 1")], "UTF-16 (big-endian)" },
        { "UTF-16 without", Encoding.Unicode.GetBytes("a: 1"), "UTF-16 (little-endian)" },
        { "UTF-16 BE without", Encoding.BigEndianUnicode.GetBytes("a: 1"), "UTF-16 (big-endian)" },
        { "UTF-32 with a mark", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes("a: 1")], "UTF-32 (little-endian)" },
        { "UTF-32 without", Encoding.UTF32.GetBytes("a: 1"), "UTF-32 (little-endian)" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Another_encoding_is_named(string what, byte[] bytes, string found)
    {
        var (node, problems) = Parse(bytes);
        Assert.Null(node);
        Assert.True($"f: error CPD-F-009: The file is in {found}. UTF-8 was expected. Save the file again with the encoding UTF-8." == Assert.Single(problems).ToString(), what);
    }

    [Fact]
    public void A_byte_that_is_not_utf8_is_shown_where_it_stands() =>
        Assert.Equal(
            "f(2,8): error CPD-F-009: The byte EB is not UTF-8; in Windows-1252 it would be 'ë'. UTF-8 was expected. Save the file again with the encoding UTF-8.",
            Assert.Single(Parse([.. "a: é😀\nb: 😀Zo"u8, 0xEB, (byte)'\n']).Problems).ToString());

    [Fact]
    public void A_byte_order_mark_is_skipped_and_not_counted() =>
        Assert.Equal(new Place("f", 1, 1), Assert.IsType<MapNode>(Parse([.. Encoding.UTF8.Preamble, .. "a: 1"u8]).Node).Entries[0].Key.Place);

    [Fact]
    public void A_missing_file_and_a_folder_are_problems()
    {
        Assert.Equal("/no/such.yaml: error CPD-F-026: There is no such file.", Load("/no/such.yaml"));
        Assert.Equal($"{Path.GetTempPath()}: error CPD-F-026: This is a folder. A file was expected.", Load(Path.GetTempPath()));
        Assert.Contains("CPD-F-026", Load("a\0b"), StringComparison.Ordinal);
        Assert.Contains("CPD-F-026", Load(""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_over_the_limit_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("big.yaml");
        using (var stream = File.Create(path))
            stream.SetLength(1L << 30); // sparse
        Assert.Equal($"{path}: error CPD-F-002: The file is larger than 1000 bytes. At most 1000 bytes were expected (limit MaxBytes). Split it, or raise the limit.", Load(path));
    }

    [Fact]
    public void A_file_that_has_no_end_is_refused()
    {
        if (OperatingSystem.IsLinux())
            Assert.Contains("CPD-F-002", Load("/dev/zero"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_is_read_to_the_limit_and_no_further()
    {
        using var exact = new MemoryStream(Encoding.UTF8.GetBytes("a: " + new string('x', 997)));
        using var over = new MemoryStream(Encoding.UTF8.GetBytes("a: " + new string('x', 998)));
        var problems = new ProblemList();
        Assert.NotNull(NodeReader.Load("f", exact, Small, problems));
        Assert.Null(NodeReader.Load("f", over, Small, problems));
        Assert.Equal("CPD-F-002", Assert.Single(problems.ToSequence()).Code);
    }

    private static string Load(string path)
    {
        var problems = new ProblemList();
        Assert.Null(NodeReader.Load(path, Small, problems));
        return Assert.Single(problems.ToSequence()).ToString();
    }

    private static (Node? Node, Sequence<Problem> Problems) Parse(byte[] bytes)
    {
        var problems = new ProblemList();
        return (NodeReader.Parse("f", bytes, Small, problems), problems.ToSequence());
    }
}
