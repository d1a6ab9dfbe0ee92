namespace CpdMapping.Web.Tests;

/// <summary>A theory that needs a browser. Without one it is skipped, with the reason; in CI it runs, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Browser.Executable is null && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "There is no Chromium on this machine; ./tests/run installs it where it may.";
    }
}
