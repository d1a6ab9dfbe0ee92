using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CpdMapping.Documents;
using CpdMapping.Mapping;
using CpdMapping.Standards;

namespace CpdMapping.Cli;

/// <summary>The options that several commands share, each with one name and one meaning.</summary>
internal static class CommonOptions
{
    public static Option<OutputFormat> Format() => new("--format")
    {
        Description = "How to write the result: text or json.",
        DefaultValueFactory = _ => OutputFormat.Text,
    };

    public static Option<DirectoryInfo> Out(string what) => new("--out")
    {
        Description = $"The folder for {what}; it is made if it is not there.",
        Required = true,
    };

    /// <summary>Catalogues of one's own, beside the built-in ones.</summary>
    public static Option<DirectoryInfo> Standards() => new Option<DirectoryInfo>("--standards")
    {
        Description = "A folder with catalogues of your own, used beside the built-in ones.",
    }.AcceptExistingOnly();

    public static Option<DateOnly?> On(string what) => new("--on")
    {
        Description = $"{what}, as 2025-11-20.",
        HelpName = "DATE",
        CustomParser = Day,
    };

    public static Option<MappingPolicy> Policy()
    {
        var option = new Option<MappingPolicy>("--policy")
        {
            Description = "How minutes are credited: whole (each standard gets the whole activity) or shared (by the stated shares).",
            DefaultValueFactory = _ => MappingPolicy.Whole,
            HelpName = "whole|shared",
            CustomParser = result => result.Tokens[0].Value switch
            {
                "whole" => MappingPolicy.Whole,
                "shared" => MappingPolicy.Shared,
                var other => Refuse<MappingPolicy>(result, $"'{other}' is not a policy: use whole or shared."),
            },
        };
        return option;
    }

    public static Option<string> Scheme(bool required) => new("--scheme")
    {
        Description = "The body's CPD rules: swe-cpd for those in force on the day, or one version, such as swe-cpd@2021-12.",
        Required = required,
    };

    public static Option<DocumentLanguage> Language() => new("--language")
    {
        Description = "The language of the documents: en or cy (Welsh, not yet reviewed by a speaker).",
        DefaultValueFactory = _ => DocumentLanguage.English,
        HelpName = "en|cy",
        CustomParser = result => result.Tokens[0].Value switch
        {
            "en" => DocumentLanguage.English,
            "cy" => DocumentLanguage.Welsh,
            var other => Refuse<DocumentLanguage>(result, $"'{other}' is not a language of the documents: use en or cy."),
        },
    };

    public static Argument<FileInfo> File(string name, string what) => new Argument<FileInfo>(name) { Description = what }.AcceptExistingOnly();

    /// <summary>The built-in library, with the catalogues of the option beside it.</summary>
    public static StandardsLibrary Library(DirectoryInfo? own) =>
        own is null ? StandardsLibrary.BuiltIn : StandardsLibrary.BuiltIn.With(StandardsLibrary.FromDirectory(own.FullName));

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
