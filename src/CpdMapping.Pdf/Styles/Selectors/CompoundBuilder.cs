namespace CpdMapping.Pdf.Styles.Selectors;

/// <summary>Gathers what is asked of one element.</summary>
internal sealed class CompoundBuilder
{
    private readonly List<string> classes = [];
    private readonly List<ElementTest> tests = [];
    private string? name;
    private string? id;
    private bool any;

    public bool IsEmpty => !any && classes.Count == 0 && tests.Count == 0 && Pseudo == PseudoElement.None;

    public PseudoElement Pseudo { get; set; }

    public bool SetName(string? given)
    {
        if (!IsEmpty)
            return false;
        any = true;
        name = given;
        return true;
    }

    public void SetId(string given)
    {
        // Two different ids fit no element.
        if (id is not null && id != given)
            tests.Add(StateTest.Never);
        id = given;
        any = true;
    }

    public void AddClass(string given) => classes.Add(given);

    public void Add(ElementTest test) => tests.Add(test);

    public Compound Build() => new() { Name = name, Id = id, Classes = [.. classes], Tests = [.. tests] };
}
