using CpdMapping.Documents.Wording;
using CpdMapping.Learning;
using CpdMapping.Mapping.Sums;
using CpdMapping.Mapping.Teams;

namespace CpdMapping.Documents.Views;

/// <summary>What every part of a page about coverage is made from: the language, and whether a figure is about too few people.</summary>
internal sealed class CoverageScope(int fewest, DocumentLanguage language)
{
    public DocumentLanguage Language { get; } = language;

    public WordFormat Format => Language.Format;

    public CoverageWords Words => Language.Words.Coverage;

    /// <summary>Whether any figure was held back so far.</summary>
    public bool HasHeldBack { get; private set; }

    /// <summary>How standards are credited, and which claims on other editions are read under one.</summary>
    public string Policy(TeamCoverage team) => $"{Language.Terms.Of(team.Policy)} {Language.Terms.Of(team.Carry)}";

    /// <summary>A cell, or a star where so many people would be given away.</summary>
    public CoverageCellView Cell(TeamCoverage team, int people, string? text)
    {
        if (!team.IsTelling(people, fewest))
            return new(text ?? "–", IsHeldBack: false, IsEmpty: text is null);
        HasHeldBack = true;
        return new("*", IsHeldBack: true, IsEmpty: false);
    }

    public CoverageCellView Number(TeamCoverage team, int people, int figure) => Cell(team, people, figure == 0 ? null : WordFormat.Number(figure));

    public CoverageCellView Time(TeamCoverage team, CoverageSum sum) => Cell(team, sum.People, sum.Minutes == 0 ? null : Format.ShortTime(sum.Minutes));

    /// <summary>'34 h 45 min in activities: 4'.</summary>
    public CoverageCellView TimeIn(TeamCoverage team, CoverageSum sum) =>
        Cell(team, sum.People, WordFormat.Fill(Language.Words.Figures.TimeIn, Format.ShortTime(sum.Minutes), sum.Activities));

    /// <summary>What the time rests on: '2 h declared, 3 h evidenced'.</summary>
    public string? Mix(AssuranceMix mix) => PortfolioScope.Joined(", ", [.. Enum.GetValues<Assurance>()
        .Where(assurance => mix[assurance].Activities > 0)
        .Select(assurance => $"{Format.ShortTime(mix[assurance].Minutes)} {Language.Terms.Of(assurance)}")]);
}
