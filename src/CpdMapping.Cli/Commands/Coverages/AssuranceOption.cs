using System.CommandLine;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Commands.Coverages;

/// <summary>Makes options whose value is a degree of assurance.</summary>
internal static class AssuranceOption
{
    public static Option<Assurance?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "declared|evidenced|confirmed|audited",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            foreach (var assurance in Enum.GetValues<Assurance>())
                if (Word(assurance) == text)
                    return assurance;
            result.AddError($"'{text}' is not a degree of assurance: use declared, evidenced, confirmed or audited.");
            return null;
        },
    };

    public static string Word(Assurance assurance) => assurance switch
    {
        Assurance.Declared => "declared",
        Assurance.Evidenced => "evidenced",
        Assurance.Confirmed => "confirmed",
        _ => "audited",
    };
}
