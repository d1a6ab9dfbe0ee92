using CpdMapping.Cli;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public class PiecesCommandTests
{
    [Fact]
    public void Pieces_are_printed_to_copy_or_written_in_four_shapes()
    {
        using var folder = new TemporaryFolder();

        var printed = Cpd.Run(ExitCode.Fine, "pieces", Cpd.Record, "--for", "swe-cpd", "--on", "2025-11-20");
        var written = Cpd.Run(ExitCode.Fine, "pieces", Cpd.Record, "--for", "swe-cpd", "--on", "2025-11-20", "--out", folder.Root, "--language", "cy");

        Assert.Contains("\nWhat I learnt (Words: ", printed.Output, StringComparison.Ordinal);
        Assert.Equal(["pieces.html", "pieces.md", "pieces.txt", "pieces.json"], written.Lines.Select(line => Path.GetFileName(line)));
        Assert.Contains("<html lang=\"cy\">", File.ReadAllText(folder.PathOf("pieces.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_that_is_too_long_is_a_finding()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("statement.txt"), string.Join(' ', Enumerable.Repeat("word", 1501)));

        var run = Cpd.Run(ExitCode.Findings, "pieces", Cpd.Record, "--for", "hcpc-cpd", "--on", "2025-11-20", "--statement", folder.PathOf("statement.txt"));

        Assert.Equal("cpd: A text is longer than the limit of 1500 words: it has 1501.\n", run.Error);
        Assert.Contains("Words: 1501, 1 more than the limit of 1500. ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_the_body_does_not_ask_for_is_bad_use()
    {
        Assert.Contains(
            "'swe-cpd@2021-12' asks for no text beside the pieces, so leave out --summary.",
            Cpd.Run(ExitCode.BadUse, "pieces", Cpd.Record, "--for", "swe-cpd", "--on", "2025-11-20", "--summary", Cpd.Record).Error,
            StringComparison.Ordinal);
    }
}
