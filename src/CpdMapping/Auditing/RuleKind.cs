using CpdMapping.Auditing.Rules;
using CpdMapping.Files;

namespace CpdMapping.Auditing;

/// <summary>A kind of rule: its permanent code, and how its parameters make a rule.</summary>
internal sealed record RuleKind(string Code, Func<SchemeRule, MapReader, Rule> Make);
