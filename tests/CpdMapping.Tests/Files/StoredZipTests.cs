using System.IO.Compression;
using CpdMapping.Files;

namespace CpdMapping.Tests.Files;

public class StoredZipTests
{
    [Fact]
    public void An_archive_is_read_by_others_in_the_order_of_names()
    {
        using var archive = new ZipArchive(new MemoryStream(StoredZip.Write([("b/é.txt", "two"u8.ToArray()), ("a.txt", [])])));

        Assert.Equal([("a.txt", 0L), ("b/é.txt", 3L)], archive.Entries.Select(e => (e.FullName, e.Length)));
        using var content = new StreamReader(archive.Entries[1].Open());
        Assert.Equal("two", content.ReadToEnd()); // the platform checks the sum
    }

    [Fact]
    public void The_order_in_which_files_are_given_makes_no_difference()
    {
        (string, byte[])[] files = [("a", [1]), ("b", [2])];

        Assert.Equal(StoredZip.Write(files), StoredZip.Write(files.Reverse()));
        Assert.Throws<ArgumentException>(() => StoredZip.Write([("a", [1]), ("a", [2])]));
    }
}
