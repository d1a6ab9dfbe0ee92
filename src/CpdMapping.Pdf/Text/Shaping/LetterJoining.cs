using CpdMapping.Pdf.Fonts.Features;
using CpdMapping.Pdf.Text.Unicode;

namespace CpdMapping.Pdf.Text.Shaping;

/// <summary>Finds the form of each letter of a joined script by its neighbours.</summary>
internal static class LetterJoining
{
    /// <summary>Sets the form of each glyph of a run; what stands around the run in its text is looked at.</summary>
    public static void SetForms(GlyphBuffer buffer, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        bool previousReaches = JoinsForward(LastSeen(before));
        for (int i = 0; i < buffer.Count; i++)
        {
            JoiningType kind = TypeOf(buffer[i]);
            if (kind == JoiningType.Transparent)
                continue;
            int next = i + 1;
            while (next < buffer.Count && TypeOf(buffer[next]) == JoiningType.Transparent)
                next++;
            JoiningType following = next < buffer.Count ? TypeOf(buffer[next]) : FirstSeen(after);
            bool joinsBefore = previousReaches && JoinsBackward(kind);
            bool joinsAfter = JoinsForward(kind) && JoinsBackward(following);
            if (kind != JoiningType.NonJoining)
                buffer[i].Mask |= Form(joinsBefore, joinsAfter);
            previousReaches = JoinsForward(kind);
        }
    }

    private static uint Form(bool joinsBefore, bool joinsAfter) => (joinsBefore, joinsAfter) switch
    {
        (true, true) => FeatureStages.Medial,
        (true, false) => FeatureStages.Final,
        (false, true) => FeatureStages.Initial,
        _ => FeatureStages.Isolated,
    };

    private static JoiningType TypeOf(in GlyphSlot slot) => Characters.Of(slot.CodePoint).Joining;

    private static bool JoinsForward(JoiningType kind) => kind is JoiningType.DualJoining or JoiningType.LeftJoining or JoiningType.JoinCausing;

    private static bool JoinsBackward(JoiningType kind) => kind is JoiningType.DualJoining or JoiningType.RightJoining or JoiningType.JoinCausing;

    private static JoiningType LastSeen(ReadOnlySpan<char> text)
    {
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (char.IsLowSurrogate(text[i]) && i > 0)
                i--;
            JoiningType kind = Characters.Of(Characters.At(text, i, out _)).Joining;
            if (kind != JoiningType.Transparent)
                return kind;
        }
        return JoiningType.NonJoining;
    }

    private static JoiningType FirstSeen(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length;)
        {
            JoiningType kind = Characters.Of(Characters.At(text, i, out int length)).Joining;
            if (kind != JoiningType.Transparent)
                return kind;
            i += length;
        }
        return JoiningType.NonJoining;
    }
}
