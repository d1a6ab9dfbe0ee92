using System.Globalization;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Bulk;

/// <summary>Activities with the standards of the editions that they were mapped to, worked out once, so that learners can be mapped by the million.</summary>
/// <remarks>
/// A learner gets the figures that <see cref="EvidenceMapper.Map"/> would give, and <see cref="LearnerTotals.Explain"/> gives that very coverage. Every entry counts as it is
/// given: hours that stand in two entries are not looked for. All figures are in whole minutes. Immutable and safe to share between threads.
/// </remarks>
public sealed partial class CompiledMapping
{
    private readonly EvidenceMapper mapper;
    private readonly Dictionary<string, int> activityPlaces = new(StringComparer.Ordinal);
    private readonly Dictionary<StandardRef, int> standardPlaces = [];
    private readonly LearnerAdder adder;

    internal CompiledMapping(EvidenceMapper mapper, Sequence<BulkActivity> activities, EditionClaims[] claims)
    {
        this.mapper = mapper;
        Activities = activities;
        for (var i = 0; i < activities.Count; i++)
            if (!activityPlaces.TryAdd(activities[i].Id, i))
                throw new ArgumentException($"Two activities have the id '{activities[i].Id}'; each id is expected once.", nameof(activities));
        Editions = claims.Select(edition => edition.Tree.Edition).ToSequence();
        Standards = Editions.SelectMany(edition => edition.Standards).ToSequence();
        for (var i = 0; i < Standards.Count; i++)
            standardPlaces.Add(Standards[i].Ref, i);
        Layout = new(claims);
        adder = AdderOf(claims);
    }

    /// <summary>Gets how minutes are credited.</summary>
    public MappingPolicy Policy => mapper.Policy;

    /// <summary>Gets which claims on other editions are read under a mapped one.</summary>
    public CarryPolicy Carry => mapper.Carry;

    /// <summary>Gets the version of the standards data that the figures rest on.</summary>
    public required string DataSet { get; init; }

    /// <summary>Gets the activities, in the order in which they were given; a <see cref="LearnerEntry"/> names one by its place.</summary>
    public Sequence<BulkActivity> Activities { get; }

    /// <summary>Gets the editions mapped to: in the order asked, or else in the order of their references.</summary>
    public Sequence<Edition> Editions { get; }

    /// <summary>Gets the standards of all editions, one edition after the other, each in the body's order; figures are asked for by their places.</summary>
    public Sequence<Standard> Standards { get; }

    internal TotalsLayout Layout { get; }

    /// <summary>Finds an activity.</summary>
    /// <param name="activity">Its id.</param>
    /// <returns>Its place among <see cref="Activities"/>; −1 where there is none.</returns>
    public int PlaceOf(string activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activityPlaces.GetValueOrDefault(activity, -1);
    }

    /// <summary>Finds a standard.</summary>
    /// <param name="standard">The reference, such as <c>pcf@2018/7</c>.</param>
    /// <returns>Its place among <see cref="Standards"/>; −1 where no mapped edition has it.</returns>
    public int PlaceOf(StandardRef standard) => standardPlaces.GetValueOrDefault(standard, -1);

    /// <summary>Maps one learner.</summary>
    /// <param name="learner">What the learner did.</param>
    /// <exception cref="ArgumentException">An entry names an activity that is not there, has negative minutes, or the minutes add up to more than an <see cref="int"/> holds.</exception>
    public LearnerTotals Map(LearnerEntries learner) =>
        Fault(learner) is { } fault ? throw new ArgumentException($"{fault.Found} {fault.Expected}", nameof(learner)) : Totals(learner, 0);

    /// <summary>Gives what a learner did as a record, with the entries <c>e1</c>, <c>e2</c> … in their order.</summary>
    /// <param name="learner">What the learner did.</param>
    /// <exception cref="ArgumentOutOfRangeException">An entry names an activity that is not there.</exception>
    public CpdRecord ToRecord(LearnerEntries learner)
    {
        var entries = new List<RecordEntry>(learner.Entries.Length);
        foreach (var (place, minutes) in learner.Entries.Span)
        {
            var activity = Activities[place];
            entries.Add(new()
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"e{entries.Count + 1}"),
                Logged = activity.On,
                Activity = new() { Kind = activity.Kind, Title = activity.Title, From = activity.On, To = activity.On, Minutes = minutes },
                Alignments = activity.Alignments,
            });
        }
        return new() { Id = learner.Learner, Learner = learner.Learner, Entries = entries.ToSequence() };
    }

    internal Coverage Explain(LearnerEntries learner) => mapper.Map(ToRecord(learner), [.. Editions.Select(edition => edition.Ref)]);

    internal Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> PlacesByText => activityPlaces.GetAlternateLookup<ReadOnlySpan<char>>();

    private LearnerAdder AdderOf(EditionClaims[] claims)
    {
        if (Policy == MappingPolicy.Shared)
            return new DividingAdder(Layout, Array.ConvertAll(claims, edition => EditionAdder.Of(edition, Activities.Count, place => Activities[place].Id)));
        var credits = new Credits(Layout, claims, Activities.Count);
        return credits.IsDense ? new DenseAdder(credits) : new SparseAdder(credits);
    }

    private LearnerTotals Totals(LearnerEntries learner, long position)
    {
        var totals = new int[adder.Width];
        adder.Add(learner.Entries.Span, totals);
        return new(this, learner, position, totals);
    }

    private (string Found, string Expected)? Fault(LearnerEntries learner)
    {
        var sum = 0L;
        foreach (var (activity, minutes) in learner.Entries.Span)
        {
            if ((uint)activity >= (uint)Activities.Count)
                return (FormattableString.Invariant($"The learner '{learner.Learner}' has an entry of activity {activity}."), FormattableString.Invariant($"A place from 0 to {Activities.Count - 1} was expected."));
            if (minutes < 0)
                return (FormattableString.Invariant($"The learner '{learner.Learner}' has an entry of {minutes} minutes."), "0 or more were expected.");
            sum += minutes;
        }
        return sum <= int.MaxValue ? null
            : (FormattableString.Invariant($"The minutes of the learner '{learner.Learner}' add up to {sum}."), FormattableString.Invariant($"{int.MaxValue} at most were expected."));
    }
}
