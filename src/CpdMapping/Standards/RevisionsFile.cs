using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>The file of all revisions that were ever released. A release adds to it and never changes what stands there.</summary>
internal static class RevisionsFile
{
    /// <summary>Reads the revisions and the hash of their file.</summary>
    public static (Sequence<EditionRevision> Revisions, string? Hash) Read(string path, ReadLimits limits, ProblemList problems)
    {
        var revisions = new TakenCompanions<EditionRevision>(CompanionKinds.Revisions, problems);
        if (FileBytes.Of(path, limits, problems) is not { } bytes || NodeReader.Parse(path, bytes, limits, problems, revisions.List) is not { } root)
            return ([], null);
        var map = MapReader.Of(root, problems, "The file");
        if (!map.HasFormat(1))
            return ([], null);
        if (map.Has(CompanionKinds.Revisions.Key))
            map.List(CompanionKinds.Revisions.Key, node => node); // it holds nothing any more, and must be a list
        map.Done();
        return (revisions.Sorted(), ContentHash.Of(bytes.Span));
    }

    /// <summary>Adds the editions as they are now, and reports facts that differ from those that were released under the same revision.</summary>
    public static Sequence<EditionRevision> With(Sequence<EditionRevision> released, IEnumerable<DataFile<Edition>> editions, string folder, ProblemList problems)
    {
        var known = released.ToDictionary(CompanionKinds.Revisions.Id, StringComparer.Ordinal);
        foreach (var file in editions)
        {
            var now = EditionRevision.Of(file.Value);
            if (!known.TryAdd(CompanionKinds.Revisions.Id(now), now) && known[CompanionKinds.Revisions.Id(now)] != now)
                problems.Error(
                    StandardsCodes.PastFactsDiffer,
                    new Place(Path.Join(folder, file.Path), 0, 0),
                    string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The facts differ from those that were released as revision {now.Revision} of '{now.Edition}'."),
                    "What was released was expected to stay: old records rest on it.",
                    "Give the file the next revision that was never released.");
        }
        return CompanionKinds.Revisions.Sort(known.Values).ToSequence();
    }

    public static string Write(IEnumerable<EditionRevision> revisions) =>
        NodeWriter.ToJson(new MapBuilder().Integer("format", 1).List(CompanionKinds.Revisions.Key, revisions.Select(Node)).Build());

    public static EditionRevision? Read(Node root, ProblemList problems)
    {
        var map = MapReader.Of(root, problems, "A revision");
        var edition = map.Parsed<EditionRef>("edition", required: true, EditionRef.TryParse, FileCodes.BadIdentity, "A reference such as pcf@2018 was expected.");
        var revision = map.Integer("revision", 1, 9999);
        var standards = map.Entries("standards", (code, fingerprint) => (code.Text, Digest(map, code.Text, fingerprint)));
        map.Done();
        return edition is { } reference ? new(reference, revision, standards) : null;
    }

    public static Node Node(EditionRevision revision) => new MapBuilder()
        .Text("edition", revision.Edition.ToString())
        .Integer("revision", revision.Revision)
        .Add("standards", new MapNode(default, revision.Standards.Select(standard => new MapEntry(Quoted(standard.Code), Quoted(standard.Fingerprint.ToString()))).ToSequence()))
        .Build();

    private static FactsDigest Digest(MapReader map, string code, Node fingerprint) =>
        map.AsText(code, fingerprint) is { } text
            ? map.ParsedText<FactsDigest>(code, text, fingerprint.Place, FactsDigest.TryParse, FileCodes.BadIdentity, "A fingerprint was expected: 64 lower-case hexadecimal digits.") ?? default
            : default;

    private static ScalarNode Quoted(string text) => new(default, text, ScalarKind.Quoted);
}
