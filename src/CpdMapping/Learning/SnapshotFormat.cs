using System.Buffers;
using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>A standard in a file: a map with what was kept of it, or the reference alone.</summary>
internal static class SnapshotFormat
{
    private const string Unknown = "unknown@0001/unknown";
    private const int FingerprintLength = 64;

    private static readonly SearchValues<char> FingerprintSigns = SearchValues.Create("0123456789abcdef");

    public static StandardSnapshot Read(MapReader map, string key)
    {
        var node = map.Required(key);
        return node switch
        {
            null => StandInSnapshot,
            MapNode => map.Part(key, Read) ?? StandInSnapshot,
            _ => map.Reference(key, required: true) is { } reference ? StandardSnapshot.Without(reference) : StandInSnapshot,
        };
    }

    /// <summary>Reads the map.</summary>
    public static StandardSnapshot Read(MapReader map)
    {
        var fingerprint = map.Text("fingerprint");
        if (fingerprint.Length > 0 && !IsFingerprint(fingerprint))
            map.Problems.Error(FileCodes.BadIdentity, map.PlaceOf("fingerprint"), $"'fingerprint' is {MapReader.Describe(new ScalarNode(default, fingerprint, ScalarKind.Quoted))}.",
                "64 digits and letters from a to f were expected.", "Write the reference alone, as 'standard: pcf@2018/7', and let the program add the rest.");
        return new(map.Reference("ref", required: true) ?? StandInSnapshot.Ref, map.Line("name"), map.Integer("revision", 1, 9999), fingerprint);
    }

    public static bool IsFingerprint(string text) => text.Length == FingerprintLength && !text.AsSpan().ContainsAnyExcept(FingerprintSigns);

    public static Node Write(StandardSnapshot snapshot) =>
        snapshot == StandardSnapshot.Without(snapshot.Ref) ? new ScalarNode(default, snapshot.Ref.ToString(), ScalarKind.Quoted) : WriteMap(snapshot).Build();

    public static MapBuilder WriteMap(StandardSnapshot snapshot) => new MapBuilder()
        .Text("ref", snapshot.Ref.ToString())
        .Text("name", snapshot.Name)
        .Integer("revision", snapshot.Revision)
        .Text("fingerprint", snapshot.Fingerprint);

    private static StandardSnapshot StandInSnapshot => StandardSnapshot.Without(StandardRef.Parse(Unknown));
}
