namespace CpdMapping.Pdf.Tests.Checking;

/// <summary>What the checker found, in words.</summary>
internal sealed class PdfFaults
{
    private readonly List<string> _found = [];

    public IReadOnlyList<string> Found => _found;

    public void Unless(bool holds, string fault)
    {
        if (!holds)
            _found.Add(fault);
    }

    public void Add(string fault) => _found.Add(fault);
}
