namespace CpdMapping.Cli;

/// <summary>The command was used wrongly in a way that only shows while it runs; the message says how to use it.</summary>
internal sealed class UsageException(string message) : Exception(message)
{
    public static UsageException NoCatalogueIn(string folder) =>
        new($"There is no catalogue in '{folder}'. A catalogue stands as catalogue/edition.yaml, such as pcf/2018.yaml.");
}
