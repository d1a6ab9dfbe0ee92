namespace CpdMapping.Tests.Schemas;

/// <summary>A file that one keyword of a schema may refuse.</summary>
/// <param name="Keyword">Where the keyword stands in the schema, such as <c>#/definitions/code/maxLength</c>.</param>
/// <param name="Json">The file.</param>
internal sealed record SchemaFault(string Keyword, string Json);
