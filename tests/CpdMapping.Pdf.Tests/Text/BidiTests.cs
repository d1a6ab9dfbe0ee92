using System.Globalization;
using CpdMapping.Pdf.Text;

namespace CpdMapping.Pdf.Tests.Text;

public sealed class BidiTests
{
    [Fact]
    public void The_cases_of_the_standard_have_the_levels_and_the_order_that_it_gives()
    {
        var wrong = new List<string>();
        int count = 0;
        foreach (string line in TextCases.Lines("bidi-characters.txt"))
        {
            string[] fields = line.Split(';');
            string text = TextCases.Text(fields[0].Split(' '));
            BaseDirection direction = fields[1] switch { "0" => BaseDirection.LeftToRight, "1" => BaseDirection.RightToLeft, _ => BaseDirection.Auto };
            byte[] levels = Bidi.Levels(text, direction, out byte paragraph);
            Bidi.ResetLine(text, levels, paragraph);
            string[] expected = fields[3].Split(' ');
            int[] kept = [.. Enumerable.Range(0, expected.Length).Where(i => expected[i] != "x")];
            bool same = paragraph.ToString(CultureInfo.InvariantCulture) == fields[2]
                && kept.All(i => levels[i].ToString(CultureInfo.InvariantCulture) == expected[i]);
            int[] order = Bidi.VisualOrder(kept.Select(i => levels[i]).ToArray());
            same &= string.Join(' ', order.Select(i => kept[i])) == fields[4];
            if (!same)
                wrong.Add(line);
            count++;
        }
        Assert.Empty(wrong);
        Assert.True(count > 300);
    }

    [Fact]
    public void Text_from_left_to_right_has_level_zero_throughout()
    {
        Assert.All(Bidi.Levels("Łódź, 12 – “Ωμέγα”", BaseDirection.Auto, out byte paragraph), level => Assert.Equal(0, level));
        Assert.Equal(0, paragraph);
    }

    [Fact]
    public void Each_paragraph_of_a_text_is_resolved_by_itself()
    {
        byte[] levels = Bidi.Levels("ab\nسل\nab", BaseDirection.Auto, out byte paragraph);
        Assert.Equal(0, paragraph);
        Assert.Equal<byte>([0, 0, 0, 1, 1, 1, 0, 0], levels);
    }

    [Fact]
    public void Both_halves_of_a_character_beyond_the_first_plane_have_its_level()
    {
        Assert.Equal<byte>([1, 1, 1, 1], Bidi.Levels("\U00010840\U00010841", BaseDirection.LeftToRight, out _));
    }

    [Fact]
    public void Ten_thousand_nested_embeddings_and_isolates_are_resolved_at_once()
    {
        string text = string.Concat(Enumerable.Repeat("\u202B\u2067(א", 10_000));
        byte[] levels = Bidi.Levels(text, BaseDirection.Auto, out _);
        Assert.True(levels.Max() <= 127);
    }
}
