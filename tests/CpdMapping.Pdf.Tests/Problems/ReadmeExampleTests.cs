using CpdMapping.Pdf.Problems;

namespace CpdMapping.Pdf.Tests.Problems;

/// <summary>The example of the room's README, line by line.</summary>
public class ReadmeExampleTests
{
    [Fact]
    public void The_example_runs()
    {
        var problems = new ProblemSink();
        var declaration = (Line: 3, Column: 7);

        problems.Warning("CPD-G-201", declaration.Line, declaration.Column, "The property 'float' has no effect in print. Use a flex row instead.");

        Assert.Equal(3, Assert.Single(problems.InOrder()).Line);
    }
}
