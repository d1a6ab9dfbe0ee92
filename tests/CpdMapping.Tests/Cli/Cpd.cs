using System.Text.Json.Nodes;
using CpdMapping.Cli;

namespace CpdMapping.Tests.Cli;

/// <summary>Runs the command line inside the test, as a shell would.</summary>
internal static class Cpd
{
    public static string Course => Example("course.yaml");

    public static string Cohort => Example("cohort.yaml");

    public static string Record => Example("record.yaml");

    public static CpdRun Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(args, new Screen(output, error, false));
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command that must give what the code says; its messages are shown when it does not.</summary>
    public static CpdRun Run(int code, params string[] args)
    {
        var run = Run(args);
        Assert.True(run.Code == code, $"cpd {string.Join(' ', args)} gave {run.Code}, not {code}:\n{run.Output}{run.Error}");
        return run;
    }

    private static string Example(string name) => Repository.PathOf("tests", "examples", "relational-leadership", name);
}

/// <summary>What a run of the command line gave.</summary>
internal sealed record CpdRun(int Code, string Output, string Error)
{
    public JsonNode Json => JsonNode.Parse(Output) ?? throw new InvalidOperationException("The output is null.");

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
