using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CpdMapping.Auditing;
using CpdMapping.Cli.Commands.Standards;
using CpdMapping.Documents;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Counting;
using CpdMapping.Standards;

namespace CpdMapping.Cli;

/// <summary>The options that several commands share, each with one name and one meaning.</summary>
internal static class CommonOptions
{
    public static Option<OutputFormat> Format() => new("--format")
    {
        Description = "How to write the result; text if not given.",
        HelpName = "text|json",
        CustomParser = OneOf("is not a format of the output", ("text", OutputFormat.Text), ("json", OutputFormat.Json)),
    };

    /// <summary>How a command writes tables.</summary>
    public static Option<TableFormat> Tables() => new("--format")
    {
        Description = "How to write the tables; text if not given.",
        HelpName = "text|json|csv",
        CustomParser = OneOf("is not a format of tables", ("text", TableFormat.Text), ("json", TableFormat.Json), ("csv", TableFormat.Csv)),
    };

    /// <summary>How a check writes its problems.</summary>
    public static Option<OutputFormat> CheckFormat() => new("--format")
    {
        Description = "How to write the problems; text if not given. Sarif is for editors and build servers.",
        HelpName = "text|json|sarif",
        CustomParser = OneOf("is not a format of the output", ("text", OutputFormat.Text), ("json", OutputFormat.Json), ("sarif", OutputFormat.Sarif)),
    };

    /// <summary>The folder that a command writes into.</summary>
    public static Option<string> Out(string description, bool required) => new("--out")
    {
        Description = description,
        HelpName = "folder",
        Required = required,
        Validators = { PathCheck.CanBeFolder },
    };

    /// <summary>A file that is written and must not be there yet.</summary>
    public static Option<string?> NewFile(string description, bool required) => new("--out")
    {
        Description = description,
        HelpName = "file",
        Required = required,
        Validators = { PathCheck.CanBeNewFile },
    };

    /// <summary>Catalogues of one's own, beside the built-in ones.</summary>
    public static Option<string?> Standards() => new("--standards")
    {
        Description = "A folder with catalogues of your own, used beside the built-in ones.",
        HelpName = "folder",
        Validators = { PathCheck.IsFolder },
    };

    public static Option<DateOnly?> On(string what) => Named("--on", what);

    /// <summary>A day of the calendar under another name.</summary>
    public static Option<DateOnly?> Named(string name, string what) => new(name)
    {
        Description = what,
        HelpName = "yyyy-mm-dd",
        CustomParser = Day,
    };

    public static Option<MappingPolicy?> Policy() => new("--policy")
    {
        Description = "How minutes are credited: each standard with the whole activity, which is the default, or by the stated shares.",
        HelpName = "whole|shared",
        CustomParser = OneOf("is not a policy", ("whole", MappingPolicy.Whole), ("shared", MappingPolicy.Shared)),
    };

    public static Option<CarryPolicy?> Carry() => new("--carry")
    {
        Description = "Which claims on other editions are read under an edition: those on older ones, which is the default, all that crosswalks lead from, or none.",
        HelpName = "successors|crosswalks|none",
        CustomParser = OneOf("does not say which claims are carried", ("successors", CarryPolicy.Successors), ("crosswalks", CarryPolicy.Crosswalks), ("none", CarryPolicy.None)),
    };

    public static Option<CountingPolicy?> Counting() => new("--counting")
    {
        Description = "Which minutes count where entries seem to be about the same hour: once where that is certain, which is the default, strict where it is likely too, or as written.",
        HelpName = "once|strict|as-written",
        CustomParser = OneOf("is not a policy of counting", ("once", CountingPolicy.Once), ("strict", CountingPolicy.Strict), ("as-written", CountingPolicy.AsWritten)),
    };

    public static Option<string[]> Editions() => new("--edition")
    {
        Description = "An edition to map to, such as pcf@2018; may be given several times. Without it, all that the record claims.",
        HelpName = "edition",
    };

    public static Option<string> Scheme(bool required) => new("--scheme")
    {
        Description = "The body's CPD rules: swe-cpd for those in force on the day, or one version, such as swe-cpd@2021-12.",
        HelpName = "scheme",
        Required = required,
    };

    /// <summary>Schemes of one's own, beside the built-in ones.</summary>
    public static Option<string?> Schemes() => new("--schemes")
    {
        Description = "A folder with CPD schemes of your own, used beside the built-in ones. A file stands as scheme/version.yaml.",
        HelpName = "folder",
        Validators = { PathCheck.IsFolder },
    };

    public static Option<DateOnly?> InCycle() => new("--in-cycle")
    {
        Description = "Any day of the cycle to audit, such as one of last year; the day of --on if not given.",
        HelpName = "yyyy-mm-dd",
        CustomParser = Day,
    };

    public static Option<DocumentLanguage> Language() => new("--language")
    {
        Description = "The language of the documents: en or cy (Welsh, not yet reviewed by a speaker).",
        DefaultValueFactory = _ => DocumentLanguage.English,
        HelpName = "en|cy",
        // In a function, since a language's texts are read when it is named.
        CustomParser = result => OneOf("is not a language of the documents", ("en", DocumentLanguage.English), ("cy", DocumentLanguage.Welsh))(result),
    };

    /// <summary>One of some words.</summary>
    public static Option<string?> Words(string name, string description, string isNot, params string[] words) => new(name)
    {
        Description = description,
        HelpName = string.Join('|', words),
        CustomParser = OneOf(isNot, Array.ConvertAll(words, word => (word, (string?)word))),
    };

    /// <summary>Warns of texts that the language asked for lacks.</summary>
    public static void SayMissingTexts(ParseResult parsed, Screen screen)
    {
        if (parsed.CommandResult.Command.Options.OfType<Option<DocumentLanguage>>().FirstOrDefault() is { } option && parsed.GetResult(option) is { Implicit: false } && parsed.GetValue(option) is { MissingTexts: { IsEmpty: false } missing } language)
            screen.Warning($"The language '{language.Tag}' lacks {missing.Count} of the documents' texts, which stand in English: {string.Join(", ", missing.Take(5))}{(missing.Count > 5 ? " …" : "")}.");
    }

    /// <summary>A file that is read.</summary>
    public static Argument<string> File(string name, string what) => new(name) { Description = what, Validators = { PathCheck.IsFile } };

    /// <summary>The built-in library, with the catalogues of the option beside it.</summary>
    public static StandardsLibrary Library(string? own)
    {
        if (own is null)
            return StandardsLibrary.BuiltIn;
        var more = StandardsLibrary.FromDirectory(own);
        if (OwnStandards.IsNothing(more))
            throw UsageException.NoCatalogueIn(own);
        var differing = more.Editions.Where(e => StandardsLibrary.BuiltIn.TryGet(e, out Edition? shipped) && !shipped.Equals(more[e])).Select(e => e.ToString())
            .Concat(OwnStandards.Differing(more)).ToList();
        return differing.Count == 0
            ? StandardsLibrary.BuiltIn.With(more)
            : throw new UsageException($"The folder '{own}' and the built-in data both have {string.Join(", ", differing)}, and they differ. Give yours an id or a date of its own, or take it out.");
    }

    /// <summary>The built-in schemes, with those of the option beside them.</summary>
    public static SchemeBook Book(string? own)
    {
        if (own is null)
            return SchemeBook.BuiltIn;
        var more = SchemeBook.FromDirectory(own);
        var taken = more.Schemes.Where(scheme => SchemeBook.BuiltIn.TryGet(scheme, out _)).Select(scheme => scheme.ToString()).ToList();
        return taken.Count == 0
            ? SchemeBook.BuiltIn.With(more)
            : throw new UsageException($"The folder '{own}' and the built-in schemes both have {string.Join(", ", taken)}. Give yours an id of its own.");
    }

    /// <summary>Reads one of some words; any other is refused as what it is not, with the words that it could be.</summary>
    private static Func<ArgumentResult, T?> OneOf<T>(string isNot, params (string Word, T Value)[] known) => result =>
    {
        var written = result.Tokens[0].Value;
        foreach (var (word, value) in known)
            if (word == written)
                return value;
        var words = $"{string.Join(", ", known[..^1].Select(k => k.Word))} or {known[^1].Word}";
        return Refuse<T>(result, $"'{written}' {isNot}: use {words}.");
    };

    private static DateOnly? Day(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Refuse<DateOnly?>(result, $"'{text}' is not a day of the calendar: write it as 2025-11-20.");
    }

    private static T? Refuse<T>(ArgumentResult result, string why)
    {
        result.AddError(why);
        return default;
    }
}
