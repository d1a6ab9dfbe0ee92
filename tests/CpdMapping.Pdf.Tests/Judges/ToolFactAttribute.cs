namespace CpdMapping.Pdf.Tests.Judges;

/// <summary>A test that needs programs of others. Without them it is skipped and says why; in CI it runs, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] tools)
    {
        Tools = tools;
        string[] missing = [.. tools.Where(t => !Tool.IsInstalled(t))];
        if (missing.Length > 0 && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = $"Not installed here: {string.Join(", ", missing)}. The packages are 'qpdf' and 'poppler-utils'.";
    }

    public IReadOnlyList<string> Tools { get; }
}
