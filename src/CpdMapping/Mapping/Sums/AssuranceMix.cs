using CpdMapping.Learning;

namespace CpdMapping.Mapping.Sums;

/// <summary>What a total rests on: how much of it is only declared, and how much others stand behind. The parts add up to the total.</summary>
/// <param name="Declared">What only the learner says.</param>
/// <param name="Evidenced">What has evidence that could be looked at.</param>
/// <param name="Confirmed">What somebody else confirmed.</param>
/// <param name="Audited">What an auditor accepted.</param>
public readonly record struct AssuranceMix(AssurancePart Declared, AssurancePart Evidenced, AssurancePart Confirmed, AssurancePart Audited)
{
    /// <summary>Gets the total.</summary>
    public AssurancePart Total => Declared + Evidenced + Confirmed + Audited;

    /// <summary>Gets the part of one degree.</summary>
    /// <param name="assurance">The degree.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such degree.</exception>
    public AssurancePart this[Assurance assurance] => assurance switch
    {
        Assurance.Declared => Declared,
        Assurance.Evidenced => Evidenced,
        Assurance.Confirmed => Confirmed,
        Assurance.Audited => Audited,
        _ => throw new ArgumentOutOfRangeException(nameof(assurance), assurance, "There is no such degree of assurance."),
    };

    /// <summary>Adds two mixes, part by part.</summary>
    public static AssuranceMix operator +(AssuranceMix left, AssuranceMix right) =>
        new(left.Declared + right.Declared, left.Evidenced + right.Evidenced, left.Confirmed + right.Confirmed, left.Audited + right.Audited);

    /// <inheritdoc cref="op_Addition"/>
    public static AssuranceMix Add(AssuranceMix left, AssuranceMix right) => left + right;

    /// <summary>Gives the activities that have at least a degree of assurance.</summary>
    /// <param name="least">The degree.</param>
    public int ActivitiesWith(Assurance least)
    {
        var mix = this;
        return Enum.GetValues<Assurance>().Where(assurance => assurance >= least).Sum(assurance => mix[assurance].Activities);
    }
}
