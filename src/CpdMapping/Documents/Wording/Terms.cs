using CpdMapping.Auditing;
using CpdMapping.Auditing.Deciding;
using CpdMapping.Auditing.Evidencing;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Counting;
using CpdMapping.Mapping.Gaps;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Wording;

/// <summary>The names of months and of the members of our enumerations, in their order.</summary>
internal sealed record Terms
{
    public required Sequence<string> Months { get; init; }

    public required Sequence<string> Kinds { get; init; }

    public required Sequence<string> Depths { get; init; }

    public required Sequence<string> Outcomes { get; init; }

    public required Sequence<string> Weights { get; init; }

    public required Sequence<string> States { get; init; }

    public required Sequence<string> GapKinds { get; init; }

    public required Sequence<string> Statuses { get; init; }

    public required Sequence<string> EvidenceStates { get; init; }

    public required Sequence<string> Decisions { get; init; }

    public required Sequence<string> Assurances { get; init; }

    /// <summary>The texts of rules and policies by their ids; one that is not listed keeps its own English text.</summary>
    public required Sequence<(string Id, string Text)> Rules { get; init; }

    public string Of(ActivityKind kind) => Kinds[(int)kind];

    public string Of(AlignmentDepth depth) => Depths[(int)depth];

    public string Of(Outcome outcome) => Outcomes[(int)outcome];

    public string Of(RuleWeight weight) => Weights[(int)weight];

    public string Of(ReferenceState state) => States[(int)state];

    public string Of(GapKind kind) => GapKinds[(int)kind];

    public string Of(EditionStatus status) => Statuses[(int)status];

    public string Of(EvidenceState state) => EvidenceStates[(int)state];

    public string Of(DecisionKind kind) => Decisions[(int)kind];

    public string Of(Assurance assurance) => Assurances[(int)assurance];

    public string Of(AttendanceRule rule) => Rule(rule.TextId, "") is { Length: > 0 } phrase ? WordFormat.Fill(phrase, rule.Values.ToArray()) : rule.Text;

    public string Of(CountingPolicy policy) => Rule(policy.Id, policy.Text);

    public string Of(MappingPolicy policy) => Rule(policy.Id, policy.Text);

    public string Of(CarryPolicy policy) => Rule("carry-" + policy.Id, policy.Text);

    private string Rule(string id, string text)
    {
        foreach (var rule in Rules)
        {
            if (rule.Id == id)
                return rule.Text;
        }
        return text;
    }
}
