using CpdMapping.Files;

namespace CpdMapping.Tests.Files;

public class FileWriterTests
{
    [Fact]
    public void A_file_is_utf8_without_a_mark_and_nothing_is_left_beside_it()
    {
        using var folder = new TemporaryFolder();
        FileWriter.Write(folder.PathOf("deep/er/a.txt"), "Zoë\n");
        FileWriter.Write(folder.PathOf("deep/er/a.txt"), "Zoë 2\n");
        Assert.Equal("Zoë 2\n"u8.ToArray(), File.ReadAllBytes(folder.PathOf("deep/er/a.txt")));
        Assert.Single(Directory.EnumerateFiles(folder.PathOf("deep/er")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(11)]
    public void A_full_disk_leaves_every_old_file_as_it_was(int room)
    {
        using var folder = new TemporaryFolder();
        FileWriter.WriteAll(folder.Root, [new("a.txt", "old a\n"), new("b.txt", "old b\n")]);
        var left = room;
        var e = Assert.Throws<CpdFileException>(() => FileWriter.WriteAll(folder.Root, [new("a.txt", "new a\n"), new("b.txt", "new b\n")], path => new FullDisk(path, () => left, n => left -= n)));
        Assert.Equal("CPD-F-027", Assert.Single(e.Problems).Code);
        Assert.Equal(folder.PathOf(room < 6 ? "a.txt" : "b.txt") + ": error CPD-F-027: The file cannot be written: the disk is full. Nothing was changed there; mend the cause and write again.", e.Message);
        Assert.IsType<IOException>(e.InnerException);
        Assert.Equal(["a.txt", "b.txt"], folder.Names);
        Assert.Equal("old a\n", File.ReadAllText(folder.PathOf("a.txt")));
        Assert.Equal("old b\n", File.ReadAllText(folder.PathOf("b.txt")));
    }

    [Fact]
    public void A_symbolic_link_is_not_followed()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("real.txt"), "real");
        File.CreateSymbolicLink(folder.PathOf("link.txt"), folder.PathOf("real.txt"));
        File.CreateSymbolicLink(folder.PathOf("broken.txt"), folder.PathOf("nowhere.txt"));
        Assert.Contains("symbolic link", Assert.Throws<CpdFileException>(() => FileWriter.Write(folder.PathOf("link.txt"), "x")).Message, StringComparison.Ordinal);
        Assert.Throws<CpdFileException>(() => FileWriter.Write(folder.PathOf("broken.txt"), "x"));
        Assert.Equal("real", File.ReadAllText(folder.PathOf("real.txt")));
        Assert.Equal(["broken.txt", "link.txt", "real.txt"], folder.Names);
    }

    [Fact]
    public void A_folder_in_the_way_is_told()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("a"));
        File.WriteAllText(folder.PathOf("f"), "");
        Assert.Throws<CpdFileException>(() => FileWriter.Write(folder.PathOf("a"), "x"));
        Assert.Throws<CpdFileException>(() => FileWriter.Write(folder.PathOf("f/b.txt"), "x"));
    }

    [Fact]
    public void Text_that_no_file_can_hold_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        Assert.ThrowsAny<ArgumentException>(() => FileWriter.Write(folder.PathOf("a.txt"), "\uD800"));
        Assert.Empty(folder.Names);
    }

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("a.txt", "A.TXT")]
    [InlineData("Zoë.txt", "Zoe\u0308.txt")]
    public void Names_that_leave_the_folder_or_meet_are_refused_before_anything_is_written(params string[] names)
    {
        using var folder = new TemporaryFolder();
        Assert.Throws<ArgumentException>(() => FileWriter.WriteAll(folder.Root, [.. names.Select(name => new OutputFile(name, "x"))]));
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void A_leftover_of_an_earlier_run_is_not_touched()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("a.txt.1.tmp"), "left");
        FileWriter.Write(folder.PathOf("a.txt"), "x");
        Assert.Equal("left", File.ReadAllText(folder.PathOf("a.txt.1.tmp")));
        Assert.Equal(["a.txt", "a.txt.1.tmp"], folder.Names);
    }

    // Takes as many bytes as there is room, then fails as a full disk does.
    private sealed class FullDisk(string path, Func<int> room, Action<int> take) : FileStream(path, FileMode.CreateNew)
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            var fits = Math.Min(room(), buffer.Length);
            base.Write(buffer[..fits]);
            take(fits);
            if (fits < buffer.Length)
                throw new IOException("the disk is full");
        }
    }
}
