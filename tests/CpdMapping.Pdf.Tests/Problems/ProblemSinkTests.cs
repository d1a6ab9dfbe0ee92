using CpdMapping.Pdf.Problems;

namespace CpdMapping.Pdf.Tests.Problems;

public class ProblemSinkTests
{
    [Fact]
    public void A_problem_of_the_same_place_is_kept_once()
    {
        var sink = new ProblemSink();
        sink.Warning("CPD-G-201", 3, 4, "Unknown.");
        sink.Warning("CPD-G-201", 3, 4, "Unknown.");
        Assert.Single(sink.InOrder());
    }

    [Fact]
    public void A_warning_is_an_error_where_the_printing_is_strict()
    {
        var sink = new ProblemSink(strict: true);
        sink.Warning("CPD-G-201", 3, 4, "Unknown.");
        Assert.True(sink.HasErrors);
        Assert.Equal("(3,4): error CPD-G-201: Unknown.", sink.InOrder()[0].ToString());
    }

    [Fact]
    public void Problems_come_in_order_of_place_and_those_without_a_place_first()
    {
        var sink = new ProblemSink();
        sink.Warning("CPD-G-202", 9, 1, "Last.");
        sink.Warning("CPD-G-201", 3, 4, "Second.");
        sink.Error("CPD-G-001", 0, 0, "First.");
        Assert.Equal(["First.", "Second.", "Last."], sink.InOrder().Select(problem => problem.Message));
    }

    [Fact]
    public void Problems_beyond_the_limit_are_counted_and_an_error_among_them_still_counts()
    {
        var sink = new ProblemSink(limit: 1);
        sink.Warning("CPD-G-201", 1, 1, "Kept.");
        sink.Error("CPD-G-202", 2, 1, "Not kept.");
        Assert.Equal(1, sink.Dropped);
        Assert.True(sink.HasErrors);
    }
}
