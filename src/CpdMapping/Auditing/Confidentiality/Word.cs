using System.Buffers;

namespace CpdMapping.Auditing.Confidentiality;

/// <summary>A word of a text.</summary>
/// <param name="Text">The word.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Before">What stands between the word before and this one.</param>
internal readonly record struct Word(string Text, int Start, string Before)
{
    private static readonly SearchValues<char> Openings = SearchValues.Create(".!?:\n\r\"“‘");

    public int End => Start + Text.Length;

    /// <summary>Whether it is spelt as a name is: a capital and then small letters, as <c>Daniel</c>, <c>McGowan</c> or <c>O'Neill</c>; not <c>CAMHS</c>, <c>DoLS</c> or a single letter.</summary>
    public bool LooksLikeName => Text.Length > 1 && char.IsUpper(Text[0]) && Text.Split('-', '\'', '’').All(IsCapitalised);

    /// <summary>Whether only a space parts it from the word before.</summary>
    public bool FollowsClosely => Before == " ";

    /// <summary>Whether it begins a sentence, so that its capital says nothing.</summary>
    public bool BeginsSentence => Before.Length == 0 || Before.AsSpan().ContainsAny(Openings);

    private static bool IsCapitalised(string part) =>
        part.Length > 0 && (part.Length == 1 || (part.StartsWith("Mc", StringComparison.Ordinal) && part.Length > 3 ? part[3..] : part[1..]).All(c => !char.IsUpper(c)));
}
