using CpdMapping.Pdf.Styles.Properties;
using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>A value with <c>var()</c> in it: it can be read only where the variables are known.</summary>
/// <param name="Tokens">The tokens of the sheet.</param>
/// <param name="Start">Where the value starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Shorthand">The shorthand that it was given for; null where the property is one by itself.</param>
internal sealed record DeferredValue(TokenList Tokens, int Start, int End, Shorthand? Shorthand);
