using System.CommandLine;
using System.Globalization;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Mapping.Upgrades;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd upgrade RECORD --to pcf@2018</c>: proposes, and never writes into the record.</summary>
internal static class UpgradeCommand
{
    public static Command Create(Screen screen)
    {
        var record = CommonOptions.File("record", "The learner's record; it stays as it is.");
        var to = new Option<string>("--to") { Description = "The edition to read the claims under, such as pcf@2018.", HelpName = "edition", Required = true };
        var file = new Option<string?>("--out")
        {
            Description = "A new file for the proposal: JSON where its name ends in .json, else YAML. One that is there is never written over.",
            HelpName = "file",
            Validators = { PathCheck.CanBeNewFile },
        };
        var own = CommonOptions.Standards();
        var format = CommonOptions.Format();
        var command = new Command("upgrade", "Propose how claims on older editions could read under another one: each with its way, and what cannot be carried and why.")
        {
            record, to, file, own, format,
        };
        command.SetAction(parsed =>
        {
            var library = CommonOptions.Library(parsed.GetValue(own));
            var edition = EditionChoice.Parse(parsed.GetRequiredValue(to), library);
            var proposal = UpgradeProposal.Of(screen.Value(CpdRecord.TryLoad(parsed.GetRequiredValue(record))), edition, library);
            if (parsed.GetValue(format) == OutputFormat.Json)
                screen.Output.Write(proposal.ToJson());
            else
                AsText(proposal, screen);
            if (parsed.GetValue(file) is { } path)
                Save(proposal, path, screen, parsed.GetValue(format));
            return proposal.Claims.All(claim => claim.Outcome == UpgradeOutcome.Carried) ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;
    }

    private static void Save(UpgradeProposal proposal, string path, Screen screen, OutputFormat format)
    {
        var text = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? proposal.ToJson() : proposal.ToYaml();
        OutputFolder.Write(Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".", [new OutputFile(Path.GetFileName(path), text)]);
        if (format == OutputFormat.Text)
            screen.Line($"Wrote {path}. The record was not changed.");
    }

    private static void AsText(UpgradeProposal proposal, Screen screen)
    {
        screen.Line($"Proposal for '{proposal.Record.Id}' under {proposal.To.Ref}, {proposal.To.Title.Value}. Nothing is written into the record.");
        foreach (var claim in proposal.Claims)
        {
            screen.Line();
            screen.Line(string.Create(CultureInfo.InvariantCulture, $"{claim.Entry}, {claim.Activity.To:yyyy-MM-dd}, {claim.Activity.Minutes} minutes: {claim.Claim.Standard.Ref} {claim.Claim.Standard.Name}{Share(claim)}"));
            screen.Line($"  {Word(claim.Outcome)}; the reference {Word(claim.AtActivity)} when the activity ended.");
            if (claim.Why is { } why)
                screen.Line($"  {why}");
            foreach (var target in claim.Targets)
                AsText(target, screen);
        }
        screen.Line();
        screen.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"Claims looked at: {proposal.Claims.Count}. Of {proposal.To.Ref} already: {proposal.Already}. Of other catalogues, with no way that carries minutes: {proposal.Elsewhere}. Data set {proposal.DataSet}."));
    }

    private static void AsText(UpgradeTarget target, Screen screen)
    {
        var part = target.Carries && target.Part != Fraction.One ? target.Part == Fraction.Zero ? ", in a part that nobody states" : $", {target.Part} of it" : "";
        screen.Line($"  {(target.Carries ? "->" : "? ")} {target.Path.To} {target.Proposed.Standard.Name}{part}");
        foreach (var way in target.Ways)
            screen.Line($"     {way} ({(way.IsOfficial ? "official" : "not official")}, {string.Join(", ", way.Hops.Select(hop => hop.Crosswalk.Id))})");
        foreach (var rationale in target.Rationales)
            screen.Line($"     {rationale.ReplaceLineEndings(" ").Trim()}");
    }

    private static string Share(ClaimUpgrade claim) => claim.Claim.Share is { } share ? $", share {share}" : "";

    private static string Word(UpgradeOutcome outcome) => outcome switch
    {
        UpgradeOutcome.Carried => "Carried",
        UpgradeOutcome.Suggested => "Suggested only",
        _ => "Not carried",
    };

    private static string Word(ReferenceState state) => state switch
    {
        ReferenceState.Current => "was current",
        ReferenceState.ValidButSuperseded => "was valid but superseded",
        _ => "was invalid",
    };
}
