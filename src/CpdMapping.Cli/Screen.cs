using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CpdMapping.Files;
using Spectre.Console;

namespace CpdMapping.Cli;

/// <summary>Where the tool writes: results to the output, what is about them to the error output.</summary>
internal sealed partial class Screen(TextWriter output, TextWriter error, bool isInteractive)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // for files and terminals, not for web pages
    };

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>Gets whether a person watches the error output, so that a progress bar makes sense.</summary>
    public bool IsInteractive { get; } = isInteractive;

    public void Line(string text = "") => Output.Write(text + "\n");

    public void Write(JsonNode json) => Output.Write(Text(json));

    /// <summary>JSON as files and terminals show it, with a final line end.</summary>
    public static string Text(JsonNode json) => json.ToJsonString(Json) + "\n";

    public void Write(Table table)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StringWriter { NewLine = "\n" }),
        });
        console.Profile.Width = 160;
        console.Write(table);
        foreach (var line in console.Profile.Out.Writer.ToString()!.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line))) // the writer made above
            Line(line.TrimEnd());
    }

    /// <summary>Says what is wrong with the command itself.</summary>
    public void Fault(string sentence) => Error.Write($"cpd: {sentence}\n");

    /// <summary>Says what is worth knowing and hinders nothing.</summary>
    public void Warning(string sentence) => Error.Write($"cpd: warning: {sentence}\n");

    /// <summary>Writes problems, one a line, to the error output.</summary>
    public void Problems(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
            Error.Write(problem + "\n");
    }
}
