using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Text.Unicode;

namespace CpdMapping.Pdf.Text.Shaping;

/// <summary>Parts a text into pieces of one face, one script and one level.</summary>
internal ref struct Itemiser(string text, int start, int end, IReadOnlyList<FontFace> stack, ReadOnlySpan<byte> levels)
{
    // Long pieces are parted, at a space if there is one, so that the work grows with the text and no faster.
    private const int LongPiece = 1024;
    private const int LongestPiece = 4096;

    private const char FirstCombining = '\u0300';

    private readonly ReadOnlySpan<byte> _levels = levels;
    private int _place = start;
    private int _lastScript = Characters.CommonScript;

    /// <summary>The face that the next cluster is set in, once it is known.</summary>
    private FontFace? _nextFace;

    public bool TryNext(out TextItem item)
    {
        item = default;
        if (_place >= end)
            return false;
        int first = _place;
        byte level = _levels[first];
        int clusterEnd = ClusterEnd(first);
        FontFace face = _nextFace ?? Face(first, clusterEnd, null);
        _nextFace = null;
        int script = ScriptOf(first);
        while (clusterEnd < end && _levels[clusterEnd] == level)
        {
            int next = clusterEnd;
            if (next - first >= LongPiece && (text[next - 1] == ' ' || next - first >= LongestPiece))
                break;
            int nextScript = ScriptOf(next);
            if (nextScript != Characters.CommonScript && script != Characters.CommonScript && nextScript != script)
                break;
            int nextEnd = ClusterEnd(next);
            FontFace nextFace = Face(next, nextEnd, face);
            if (nextFace != face)
            {
                _nextFace = nextFace;
                break;
            }
            if (script == Characters.CommonScript)
                script = nextScript;
            clusterEnd = nextEnd;
        }
        _place = clusterEnd;
        // A piece without letters of its own belongs to the script before it.
        if (script == Characters.CommonScript)
            script = _lastScript;
        _lastScript = script;
        item = new TextItem(face, script, level, first, clusterEnd);
        return true;
    }

    private readonly int ClusterEnd(int place)
    {
        // Most characters stand alone.
        if (text[place] < FirstCombining && text[place] != '\r' && (place + 1 >= end || text[place + 1] < FirstCombining))
            return place + 1;
        return place + Graphemes.Next(text.AsSpan(place, end - place), 0);
    }

    private readonly FontFace Face(int place, int clusterEnd, FontFace? current)
    {
        if (clusterEnd - place == 1 && stack[0].File.GlyphFor(text[place]) != 0)
            return stack[0];
        return FaceChooser.Choose(text.AsSpan(place, clusterEnd - place), stack, current);
    }

    private readonly int ScriptOf(int place)
    {
        int script = Characters.Of(Characters.At(text, place, out _)).Script;
        return script == Characters.InheritedScript ? Characters.CommonScript : script;
    }
}
