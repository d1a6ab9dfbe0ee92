namespace CpdMapping.Tests.Documents.Templating;

internal sealed record Boss(string Name);

internal sealed record Person(string Name, int Age, string? Note, Boss? Boss);

/// <summary>A view with a member of each kind.</summary>
internal sealed record SampleView
{
    public string Name { get; init; } = "Zoë <b>";

    public string EmptyText { get; init; } = "";

    public int Count { get; init; } = 3;

    public long Big { get; init; } = 5000000000L;

    public decimal Ratio { get; init; } = 2.5m;

    public decimal? NoRatio { get; init; }

    public double Half { get; init; } = 0.5;

    public bool Yes { get; init; } = true;

    public bool No { get; init; }

    public string? Nothing { get; init; }

    public int[] Numbers { get; init; } = [3, 1, 2];

    public Sequence<string> Tags { get; init; } = ["a", "b", "c"];

    public int[] None { get; init; } = [];

    public IReadOnlyList<Person> People { get; init; } = [new("Ann", 31, "n1", new("Zed")), new("Bob", 28, null, new("Yul"))];

    public Person Person { get; init; } = new("Ann", 31, null, null);

    public string Lines { get; init; } = "one\ntwo";

    public string Line1Text { get; init; } = "l1";

    public string HTMLTitle { get; init; } = "ht";

    public string A1B { get; init; } = "a1b";

    public string URLOfX { get; init; } = "u";

    public DateOnly Day { get; init; } = new(2026, 1, 5);

    public DateTime Moment { get; init; } = new(2026, 1, 5, 9, 8, 7);

    public DateOnly? NoDay { get; init; }
}
