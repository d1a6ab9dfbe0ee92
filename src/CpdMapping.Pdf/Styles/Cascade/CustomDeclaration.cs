using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>A custom property as it was read.</summary>
internal readonly record struct CustomDeclaration(string Name, TokenList Tokens, int Start, int End, bool IsImportant);
