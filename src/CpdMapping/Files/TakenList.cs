namespace CpdMapping.Files;

/// <summary>A list of a file's top map whose items are read as soon as each is whole, so that no tree of all is kept. The list then stands empty in the tree.</summary>
/// <param name="Key">The list's key.</param>
/// <param name="Take">Takes an item, in the order of the file.</param>
internal sealed record TakenList(string Key, Action<Node> Take);
