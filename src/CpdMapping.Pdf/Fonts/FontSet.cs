using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace CpdMapping.Pdf.Fonts;

/// <summary>The faces that a document may use. Immutable, safe to share.</summary>
internal sealed class FontSet
{
    private const int LightestBold = 501;
    private const int Regular = 400;

    private readonly ImmutableArray<FontFace> _faces;

    // Few stacks are asked for again and again; the answer depends on the key alone.
    private readonly ConcurrentDictionary<(string Families, int Weight, bool Italic), IReadOnlyList<FontFace>> _stacks = new();

    private FontSet(ImmutableArray<FontFace> faces) => _faces = faces;

    public static FontSet BuiltIn { get; } = new([.. BuiltInFaces.All]);

    /// <summary>The set with one more face, which is preferred to an earlier one of the same family, weight and slant.</summary>
    public FontSet With(FontFace face) => new(_faces.Insert(0, face));

    /// <summary>
    /// The faces to try, in order: the best of each family that is known, then the best of every other family. Families that are not
    /// known are passed over; the generic ones are answered by the built-in faces.
    /// </summary>
    public IReadOnlyList<FontFace> Stack(IReadOnlyList<string> families, int weight, bool italic) =>
        _stacks.GetOrAdd((string.Join('\n', families), weight, italic), Find);

    private IReadOnlyList<FontFace> Find((string Families, int Weight, bool Italic) key)
    {
        var stack = new List<FontFace>();
        foreach (string name in key.Families.Split('\n'))
            Add(Resolve(name));
        Add(BuiltInFaces.Serif);
        Add(BuiltInFaces.Sans);
        Add(BuiltInFaces.Arabic);
        foreach (FontFace face in _faces)
            Add(face.Family);
        return stack.ToArray();

        void Add(string family)
        {
            if (!stack.Any(f => IsNamed(f, family)) && Best(family, key.Weight, key.Italic) is { } face)
                stack.Add(face);
        }
    }

    private static bool IsNamed(FontFace face, string family) => string.Equals(face.Family, family, StringComparison.OrdinalIgnoreCase);

    private string Resolve(string family)
    {
        // A face that somebody gave under a generic name wins over ours.
        if (_faces.Any(f => IsNamed(f, family)))
            return family;
        return family.ToUpperInvariant() switch
        {
            "SERIF" or "UI-SERIF" or "MATH" => BuiltInFaces.Serif,
            "SANS-SERIF" or "UI-SANS-SERIF" or "SYSTEM-UI" or "UI-ROUNDED" or "MONOSPACE" or "UI-MONOSPACE" => BuiltInFaces.Sans,
            _ => family,
        };
    }

    // The slant is decided before the weight, as style sheets ask.
    private FontFace? Best(string family, int weight, bool italic)
    {
        FontFace? best = null;
        foreach (FontFace face in _faces)
        {
            if (!IsNamed(face, family))
                continue;
            if (best is null || Distance(face) < Distance(best))
                best = face;
        }
        return best;

        int Distance(FontFace face) => (face.Italic == italic ? 0 : 100_000) + WeightDistance(weight, face.Weight);
    }

    // Between 400 and 500 the search goes up to 500, then down, then up; lighter ones go down first and heavier ones up first.
    private static int WeightDistance(int wanted, int offered)
    {
        const int wrongWay = 10_000;
        if (wanted == offered)
            return 0;
        if (wanted is >= Regular and < LightestBold)
        {
            if (offered > wanted && offered < LightestBold)
                return offered - wanted;
            return offered < wanted ? 1000 + wanted - offered : wrongWay + offered - wanted;
        }
        bool preferred = wanted < Regular ? offered < wanted : offered > wanted;
        return Math.Abs(wanted - offered) + (preferred ? 0 : wrongWay);
    }
}
