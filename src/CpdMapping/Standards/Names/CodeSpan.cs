namespace CpdMapping.Standards.Names;

/// <summary>A part of a name that has the shape of a code.</summary>
/// <param name="From">The place of its first word.</param>
/// <param name="To">The place after its last word.</param>
/// <param name="Key">Its form for comparing.</param>
/// <param name="IsPlain">Whether it can be nothing but a code: a number, or a letter with a number.</param>
internal readonly record struct CodeSpan(int From, int To, string Key, bool IsPlain);
