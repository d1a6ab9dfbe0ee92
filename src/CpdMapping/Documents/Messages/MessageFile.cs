using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CpdMapping.Auditing;
using CpdMapping.Auditing.Deciding;
using CpdMapping.Auditing.Evidencing;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Mapping.Gaps;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Messages;

/// <summary>Reads the texts of a language. What it lacks stands in English, and is listed; what it has must have English's placeholders.</summary>
internal sealed partial class MessageFile
{
    private readonly MapReader root;
    private readonly LanguageTexts? english;
    private readonly List<string> missing = [];

    private MessageFile(MapReader root, LanguageTexts? english) => (this.root, this.english) = (root, english);

    /// <summary>Reads a file of texts.</summary>
    /// <param name="file">Its root; null where it could not be read, which was reported.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="english">The English texts; null for those themselves, which lack nothing.</param>
    /// <returns>The texts; null after an error.</returns>
    public static LanguageTexts? Read(Node? file, ProblemList problems, LanguageTexts? english)
    {
        if (file is null)
            return null;
        var map = MapReader.Of(file, problems, "The file");
        if (file is not MapNode || !map.HasFormat(1))
            return null;
        var messages = new MessageFile(map, english).Read();
        map.Done();
        return problems.HasErrors ? null : messages;
    }

    private LanguageTexts Read() => new()
    {
        Language = root.Line("language"),
        IsReviewed = root.Word("basis", Bases),
        Words = new()
        {
            Common = Words("common", english?.Words.Common),
            Certificate = Words("certificate", english?.Words.Certificate),
            Statement = Words("statement", english?.Words.Statement),
            Portfolio = Words("portfolio", english?.Words.Portfolio),
            Audit = Words("audit", english?.Words.Audit),
            ManagerLetter = Words("manager-letter", english?.Words.ManagerLetter),
            FactSheet = Words("fact-sheet", english?.Words.FactSheet),
            Register = Words("register", english?.Words.Register),
            EditionDiff = Words("edition-diff", english?.Words.EditionDiff),
            Sheets = Words("sheets", english?.Words.Sheets),
            Ledger = Words("ledger", english?.Words.Ledger),
            Coverage = Words("coverage", english?.Words.Coverage),
            Figures = Words("figures", english?.Words.Figures),
            Form = Words("form", english?.Words.Form),
            DecisionSheet = Words("decision-sheet", english?.Words.DecisionSheet),
            Forms = Words("forms", english?.Words.Forms),
            Course = Words("course", english?.Words.Course),
        },
        Phrases = Words("phrases", english?.Phrases),
        Terms = new()
        {
            Months = Names("months", Months, english?.Terms.Months),
            Kinds = Names<ActivityKind>("kinds", english?.Terms.Kinds),
            Depths = Names<AlignmentDepth>("depths", english?.Terms.Depths),
            Outcomes = Names<Outcome>("outcomes", english?.Terms.Outcomes),
            Weights = Names<RuleWeight>("weights", english?.Terms.Weights),
            States = Names<ReferenceState>("states", english?.Terms.States),
            GapKinds = Names<GapKind>("gap-kinds", english?.Terms.GapKinds),
            Statuses = Names<EditionStatus>("statuses", english?.Terms.Statuses),
            EvidenceStates = Names<EvidenceState>("evidence-states", english?.Terms.EvidenceStates),
            Decisions = Names<DecisionKind>("decisions", english?.Terms.Decisions),
            Assurances = Names<Assurance>("assurances", english?.Terms.Assurances),
            Rules = Rules(),
        },
        Missing = missing.ToSequence(),
    };

    private static readonly Dictionary<string, bool> Bases = new(StringComparer.Ordinal) { ["reviewed"] = true, ["unreviewed"] = false };

    private static readonly Sequence<string> Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    // A key for each property: what a record of words needs is what the file must hold.
    private T Words<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] T>(string part, T? otherwise) where T : class
    {
        var map = Part(part);
        var words = (T)RuntimeHelpers.GetUninitializedObject(typeof(T));
        foreach (var property in typeof(T).GetProperties())
            property.SetValue(words, Text(map, part, Key(property.Name), (string?)property.GetValue(otherwise ?? words)));
        map.Done();
        return words;
    }

    private Sequence<string> Names<T>(string part, Sequence<string>? otherwise) where T : struct, Enum => Names(part, Enum.GetNames<T>().Select(Key).ToSequence(), otherwise);

    private Sequence<string> Names(string part, Sequence<string> keys, Sequence<string>? otherwise)
    {
        var map = Part(part);
        var names = keys.Select((key, i) => Text(map, part, key, otherwise?[i])).ToSequence();
        map.Done();
        return names;
    }

    // In English, rules and policies say it themselves.
    private Sequence<(string Id, string Text)> Rules()
    {
        if (root.Optional("rules") is not MapNode rules)
            return [];
        var map = new MapReader(rules, root.Problems);
        return rules.Entries.Select(rule => (rule.Key.Text, map.Line(rule.Key.Text))).ToSequence();
    }

    private MapReader Part(string part) => english is null ? root.Map(part) : root.OptionalMap(part) ?? new MapReader(new MapNode(root.Place, []), root.Problems);

    private string Text(MapReader map, string part, string key, string? otherwise)
    {
        if (english is null || otherwise is null)
            return map.Line(key);
        if (!map.Has(key))
        {
            missing.Add($"{part}.{key}");
            return otherwise;
        }
        var text = map.Line(key);
        var (found, expected) = (Placeholders(text), Placeholders(otherwise));
        if (text.Length > 0 && found != expected)
            map.Problems.Error(MessageCodes.OtherPlaceholders, map.PlaceOf(key), $"'{key}' has {Named(found)}.", $"English has {Named(expected)}.");
        return text;
    }

    private static string Named(string placeholders) => placeholders.Length == 0 ? "no placeholder" : $"the placeholders {placeholders}";

    private static string Placeholders(string text) => string.Join(' ', Placeholder().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Key(string name) => Hump().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex("(?<=[a-z])[A-Z]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hump();
}
