using System.CommandLine;
using System.Globalization;
using CpdMapping.Cli.Commands.Coverages;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Gaps;
using CpdMapping.Mapping.Offers;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd gaps RECORD --catalogue pcf --offers DIR</c></summary>
internal static class GapsCommand
{
    public static Command Create(Screen screen)
    {
        var record = CommonOptions.File("record", "The learner's record.");
        var choice = new EditionChoice();
        var on = CommonOptions.On("The day that decides which edition of --catalogue is meant, and from which courses can be taken.");
        var gaps = new GapChoice();
        var offers = new Option<string?>("--offers") { Description = "A folder with course files: which of them would close the gaps.", HelpName = "folder", Validators = { PathCheck.IsFolder } };
        var policy = CommonOptions.Policy();
        var carry = CommonOptions.Carry();
        var own = CommonOptions.Standards();
        var format = CommonOptions.Format();
        var command = new Command("gaps", "Show the standards that a record does not meet, and the fewest courses on offer that would close them.")
        {
            record, choice.Editions, choice.Catalogue, on, gaps.Minutes, gaps.Since, gaps.Assurance, offers, policy, carry, own, format,
        };
        command.SetAction(parsed =>
        {
            var library = CommonOptions.Library(parsed.GetValue(own));
            if (choice.Of(parsed, library, parsed.GetValue(on)) is not [var edition])
                throw new UsageException("Gaps are those of one edition: name it with --catalogue or --edition.");
            var learner = screen.Value(CpdRecord.TryLoad(parsed.GetRequiredValue(record)));
            var mapper = new EvidenceMapper(library, parsed.GetValue(policy), parsed.GetValue(carry));
            var asked = gaps.Of(parsed);
            if (parsed.GetValue(offers) is not { } folder)
                return Show(mapper.Map(learner, edition).GapsUnder(asked)[0], parsed.GetValue(format), screen);
            var onOffer = CourseOffers.FromDirectory(folder, library);
            screen.Problems(onOffer.Problems);
            var plan = ClosingPlan.Find(mapper, learner, edition, onOffer.Courses, asked, parsed.GetValue(on));
            return Show(plan, onOffer, parsed.GetValue(format), screen);
        });
        return command;
    }

    private static int Show(EditionGaps gaps, OutputFormat format, Screen screen)
    {
        if (format == OutputFormat.Json)
            screen.Output.Write(gaps.ToJson());
        else
            GapText.Write(gaps, screen);
        return gaps.Gaps.IsEmpty ? ExitCode.Fine : ExitCode.Findings;
    }

    private static int Show(ClosingPlan plan, CourseOffers offers, OutputFormat format, Screen screen)
    {
        if (format == OutputFormat.Json)
            screen.Output.Write(plan.ToJson());
        else
        {
            GapText.Write(plan.Before, screen);
            GapText.Write(plan, screen);
            if (offers.LeftOut > 0)
                screen.Line(string.Create(CultureInfo.InvariantCulture, $"Files left out, since they cannot be used as courses: {offers.LeftOut}."));
        }
        return plan.Before.Gaps.IsEmpty ? ExitCode.Of(offers.Problems) : Math.Max(ExitCode.Findings, ExitCode.Of(offers.Problems));
    }
}
