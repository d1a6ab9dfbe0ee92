using System.CommandLine;
using System.CommandLine.Parsing;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary>The options by which <c>cpd standards list</c> shows some of the editions.</summary>
internal sealed class EditionFilter
{
    private static readonly Dictionary<string, EditionStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["draft"] = EditionStatus.Draft,
        ["in-force"] = EditionStatus.InForce,
        ["superseded"] = EditionStatus.Superseded,
        ["withdrawn"] = EditionStatus.Withdrawn,
    };

    private readonly Option<string?> body = new("--body") { Description = "Only editions of this body: a part of its name, or its initials, such as CQC.", HelpName = "name" };
    private readonly Option<EditionStatus?> status = new("--status")
    {
        Description = "Only editions of this status.",
        HelpName = string.Join('|', Statuses.Keys),
        CustomParser = Status,
    };

    private readonly Option<DateOnly?> on = CommonOptions.On("Only editions that were in force on this day.");

    public IEnumerable<Option> Options => [body, status, on];

    /// <summary>Gives the editions that are wanted, in the order of the library.</summary>
    public List<Edition> Of(StandardsLibrary library, ParseResult parsed)
    {
        var (name, state, day) = (parsed.GetValue(body), parsed.GetValue(status), parsed.GetValue(on));
        return [.. library.Editions.Select(edition => library[edition]).Where(edition =>
            (name is null || IsOf(edition, name)) && (state is null || edition.Status == state) && (day is null || edition.IsInForceOn(day.Value)))];
    }

    private static bool IsOf(Edition edition, string name) =>
        edition.Holder.Contains(name, StringComparison.OrdinalIgnoreCase) || string.Equals(Initials(edition.Holder), name, StringComparison.OrdinalIgnoreCase);

    private static string Initials(string holder) =>
        string.Concat(holder.Split(' ').Where(word => word is not ("and" or "of" or "the")).Select(word => word[..Math.Min(1, word.Length)]));

    private static EditionStatus? Status(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Statuses.TryGetValue(text, out var status))
            return status;
        result.AddError($"'{text}' is not a status of an edition: use {string.Join(", ", Statuses.Keys)}.");
        return null;
    }
}
