using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CpdMapping.Files;

namespace CpdMapping.Auditing.Registers;

public sealed partial record RegisterLine
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }; // for files, not for web pages

    /// <summary>Writes the line as JSON on one line, without a line break at its end.</summary>
    public string ToJson()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Compact))
        {
            json.WriteStartObject();
            json.WriteNumber("line"u8, Number);
            if (Record is not null)
                WriteRules(json, Record);
            else
                WriteProblems(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>Reads a line that <see cref="ToJson"/> wrote, or says what is wrong with it. Of problems only that there were some is kept.</summary>
    /// <param name="json">The line.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    public static ParseResult<RegisterLine> TryParse(string json, string name = "(text)")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(name);
        var problems = new ProblemList(ReadLimits.Default.MaxProblems);
        var root = NodeReader.Parse(name, json, ReadLimits.Default, problems);
        return problems.ToResult(root is null ? null : From(MapReader.Of(root, problems, "The line")));
    }

    private void WriteRules(Utf8JsonWriter json, string record)
    {
        json.WriteString("record"u8, record);
        json.WriteBoolean("ready"u8, IsReadyToSubmit);
        json.WriteStartArray("rules"u8);
        for (var i = 0; i < Rules.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("rule"u8, Rules[i]);
            json.WriteString("outcome"u8, SchemeWords.Of(SchemeWords.Outcome, Outcomes[i]));
            json.WriteString("severity"u8, SchemeWords.Of(SchemeWords.Severity, Severities[i]));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteProblems(Utf8JsonWriter json)
    {
        json.WriteStartArray("problems"u8);
        foreach (var problem in Problems)
            json.WriteStringValue(problem.ToString());
        json.WriteEndArray();
    }

    private static RegisterLine From(MapReader map)
    {
        var line = new RegisterLine
        {
            Number = map.Integer("line", 1, int.MaxValue),
            Record = map.OptionalText("record"),
            IsReadyToSubmit = map.Flag("ready", otherwise: false),
        };
        var rules = map.Maps("rules", own =>
        {
            var rule = (Id: own.Text("rule"), Outcome: own.Word("outcome", SchemeWords.Outcome), Severity: own.Word("severity", SchemeWords.Severity));
            own.Done();
            return rule;
        });
        map.Texts("problems");
        map.Done();
        return line with
        {
            Rules = rules.Select(r => r.Id).ToSequence(),
            Outcomes = rules.Select(r => r.Outcome).ToSequence(),
            Severities = rules.Select(r => r.Severity).ToSequence(),
        };
    }
}
