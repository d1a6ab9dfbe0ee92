namespace CpdMapping.Pdf.Writing;

/// <summary>Where a link leads: to an address, or to a named place in the same document.</summary>
internal readonly record struct LinkTarget
{
    private LinkTarget(string? address, string? destination)
    {
        Address = address;
        Destination = destination;
    }

    /// <summary>The address, in ASCII characters.</summary>
    public string? Address { get; }

    /// <summary>The name that <see cref="Canvas.AddDestination"/> gives to a place, before or after the link is made.</summary>
    public string? Destination { get; }

    public static LinkTarget ToAddress(string address) => new(address, null);

    public static LinkTarget ToDestination(string name) => new(null, name);
}
