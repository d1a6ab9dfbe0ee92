using CpdMapping.Pdf.Text.Unicode;

namespace CpdMapping.Pdf.Text.Bidirectional;

/// <summary>One isolating run sequence, in which weak and neutral characters find their direction (rules W1 to I2).</summary>
/// <param name="places">The places of its characters in the paragraph.</param>
/// <param name="level">The level that all of them have.</param>
/// <param name="before">The direction at its start.</param>
/// <param name="after">The direction at its end.</param>
internal sealed class BidiSequence(int[] places, byte level, BidiClass before, BidiClass after)
{
    private readonly BidiClass[] _kinds = new BidiClass[places.Length];

    public void Resolve(ReadOnlySpan<char> text, ReadOnlySpan<BidiClass> classes, Span<byte> levels)
    {
        for (int i = 0; i < places.Length; i++)
            _kinds[i] = classes[places[i]];
        BidiClass[] original = [.. _kinds];
        ResolveMarks();
        ResolveNumbers();
        ResolveSeparators();
        ResolveLatinNumbers();
        BidiClass embedding = (level & 1) != 0 ? BidiClass.R : BidiClass.L;
        new BracketPairs(places, _kinds, original, embedding, before).Resolve(text);
        ResolveNeutrals(embedding);
        for (int i = 0; i < places.Length; i++)
            levels[places[i]] = Implicit(_kinds[i]);
    }

    // W1: a mark takes the class of what it stands on.
    private void ResolveMarks()
    {
        BidiClass previous = before;
        for (int i = 0; i < _kinds.Length; i++)
        {
            if (_kinds[i] == BidiClass.NSM)
                _kinds[i] = previous is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI or BidiClass.PDI ? BidiClass.ON : previous;
            previous = _kinds[i];
        }
    }

    // W2, W3: numbers after Arabic letters are Arabic numbers; then Arabic letters are as other letters.
    private void ResolveNumbers()
    {
        BidiClass strong = before;
        for (int i = 0; i < _kinds.Length; i++)
        {
            if (_kinds[i] is BidiClass.L or BidiClass.R or BidiClass.AL)
                strong = _kinds[i];
            else if (_kinds[i] == BidiClass.EN && strong == BidiClass.AL)
                _kinds[i] = BidiClass.AN;
            if (_kinds[i] == BidiClass.AL)
                _kinds[i] = BidiClass.R;
        }
    }

    // W4 to W6: what stands between or beside numbers belongs to them; else it is neutral.
    private void ResolveSeparators()
    {
        for (int i = 1; i + 1 < _kinds.Length; i++)
        {
            BidiClass left = _kinds[i - 1];
            bool between = left == _kinds[i + 1] && (left == BidiClass.EN || (left == BidiClass.AN && _kinds[i] == BidiClass.CS));
            if (between && _kinds[i] is BidiClass.ES or BidiClass.CS)
                _kinds[i] = left;
        }
        for (int i = 0; i < _kinds.Length; i++)
        {
            if (_kinds[i] is BidiClass.ES or BidiClass.CS)
            {
                _kinds[i] = BidiClass.ON;
            }
            else if (_kinds[i] == BidiClass.ET)
            {
                int end = i;
                while (end < _kinds.Length && _kinds[end] == BidiClass.ET)
                    end++;
                bool beside = (i > 0 && _kinds[i - 1] == BidiClass.EN) || (end < _kinds.Length && _kinds[end] == BidiClass.EN);
                _kinds.AsSpan(i, end - i).Fill(beside ? BidiClass.EN : BidiClass.ON);
                i = end - 1;
            }
        }
    }

    // W7: a number after a letter that runs left to right runs with it.
    private void ResolveLatinNumbers()
    {
        BidiClass strong = before;
        for (int i = 0; i < _kinds.Length; i++)
        {
            if (_kinds[i] is BidiClass.L or BidiClass.R)
                strong = _kinds[i];
            else if (_kinds[i] == BidiClass.EN && strong == BidiClass.L)
                _kinds[i] = BidiClass.L;
        }
    }

    // N1, N2: neutrals run with their neighbours where these agree, else with the sequence.
    private void ResolveNeutrals(BidiClass embedding)
    {
        for (int i = 0; i < _kinds.Length; i++)
        {
            if (!IsNeutral(_kinds[i]))
                continue;
            int end = i;
            while (end < _kinds.Length && IsNeutral(_kinds[end]))
                end++;
            BidiClass left = i == 0 ? before : Strong(_kinds[i - 1]);
            BidiClass right = end == _kinds.Length ? after : Strong(_kinds[end]);
            _kinds.AsSpan(i, end - i).Fill(left == right ? left : embedding);
            i = end - 1;
        }
    }

    private static bool IsNeutral(BidiClass kind) =>
        kind is BidiClass.B or BidiClass.S or BidiClass.WS or BidiClass.ON or BidiClass.LRI or BidiClass.RLI or BidiClass.FSI or BidiClass.PDI;

    private static BidiClass Strong(BidiClass kind) => kind == BidiClass.L ? BidiClass.L : BidiClass.R;

    // I1, I2.
    private byte Implicit(BidiClass kind) => (level & 1) == 0
        ? (byte)(level + (kind == BidiClass.L ? 0 : kind == BidiClass.R ? 1 : 2))
        : (byte)(level + (kind == BidiClass.R ? 0 : 1));
}
