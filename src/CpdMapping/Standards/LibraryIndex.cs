using System.Text.Json;
using CpdMapping.Files;
using CpdMapping.Standards.Crosswalks;
using CpdMapping.Standards.Overlays;
using CpdMapping.Standards.Translations;

namespace CpdMapping.Standards;

/// <summary>The generated index: all editions and what stands beside them in one JSON file, so that a process reads one edition without reading the others.</summary>
internal static class LibraryIndex
{
    private const string Name = "standards/library.json";

    /// <summary>Opens the index that is shipped in the assembly.</summary>
    public static StandardsLibrary OpenShipped()
    {
        using var stream = typeof(LibraryIndex).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The assembly holds no '{Name}'.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Open(bytes);
    }

    /// <summary>Opens an index that we generated: finds where each edition stands and reads none.</summary>
    public static StandardsLibrary Open(ReadOnlyMemory<byte> utf8)
    {
        var dataSet = "none";
        var entries = new List<EditionEntry>();
        var reader = new Utf8JsonReader(utf8.Span);
        reader.Read();
        var isDone = false; // what follows the editions is looked for when it is asked for
        while (!isDone && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isDataSet = reader.ValueTextEquals("data-set"u8);
            var isEditions = reader.ValueTextEquals("editions"u8);
            reader.Read();
            if (isDataSet)
                dataSet = Text(ref reader);
            else if (isEditions)
                while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
                    entries.Add(Entry(ref reader, utf8));
            isDone = isEditions;
        }
        return new(dataSet, entries, Later(utf8, CompanionKinds.Crosswalks), Later(utf8, CompanionKinds.Translations), Later(utf8, CompanionKinds.Overlays),
            Later(utf8, CompanionKinds.Revisions));
    }

    /// <summary>Reads what stands in an index beside its editions, which were read before, with all its problems.</summary>
    public static StandardsLibrary? Read(MapNode root, IndexEditions editions, ProblemList problems)
    {
        var map = new MapReader(root, problems);
        if (!map.HasFormat(1))
            return null;
        var dataSet = map.Text("data-set");
        map.List(editions.List.Key, node => node); // it holds nothing any more, and must be a list
        var crosswalks = CompanionKinds.Crosswalks.List(map);
        var translations = CompanionKinds.Translations.List(map);
        var overlays = CompanionKinds.Overlays.List(map);
        var revisions = CompanionKinds.Revisions.List(map);
        map.Done();
        return problems.HasErrors ? null : new(
            dataSet,
            editions.All.Select(edition => new EditionEntry(edition)),
            Companions<Crosswalk>.Of(CompanionKinds.Crosswalks, crosswalks),
            Companions<EditionTranslation>.Of(CompanionKinds.Translations, translations),
            Companions<StandardsOverlay>.Of(CompanionKinds.Overlays, overlays),
            Companions<EditionRevision>.Of(CompanionKinds.Revisions, revisions));
    }

    /// <summary>Writes an index of the files' own trees, in the order of their editions.</summary>
    public static string Write(string dataSet, LibraryFiles files)
    {
        var map = new MapBuilder()
            .Integer("format", 1)
            .Text("data-set", dataSet)
            .List("editions", files.Editions.OrderBy(file => file.Value.Ref).Select(file => file.Tree).OfType<Node>());
        Add(map, CompanionKinds.Crosswalks, files.Crosswalks);
        Add(map, CompanionKinds.Translations, files.Translations);
        Add(map, CompanionKinds.Overlays, files.Overlays);
        map.List(CompanionKinds.Revisions.Key, files.Revisions.Select(RevisionsFile.Node));
        return NodeWriter.ToJson(map.Build());
    }

    private static void Add<T>(MapBuilder map, CompanionKind<T> kind, IReadOnlyList<DataFile<T>> files) where T : class, IEquatable<T>
    {
        var trees = files.ToDictionary(file => kind.Id(file.Value), file => file.Tree, StringComparer.Ordinal);
        map.List(kind.Key, kind.Sort(files.Select(file => file.Value)).Select(value => trees[kind.Id(value)]).OfType<Node>());
    }

    private static Companions<T> Later<T>(ReadOnlyMemory<byte> utf8, CompanionKind<T> kind) where T : class, IEquatable<T> => new(kind, () => ReadLater(utf8, kind));

    private static Sequence<T> ReadLater<T>(ReadOnlyMemory<byte> utf8, CompanionKind<T> kind) where T : class, IEquatable<T>
    {
        var reader = new Utf8JsonReader(utf8.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isHere = reader.ValueTextEquals(kind.Key);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (isHere)
                return ReadOwn(utf8[start..(int)reader.BytesConsumed], (root, problems) =>
                    (root as ListNode)?.Items.Select(item => kind.Read(item, problems)).OfType<T>().ToList()).ToSequence();
        }
        return [];
    }

    private static EditionEntry Entry(ref Utf8JsonReader reader, ReadOnlyMemory<byte> utf8)
    {
        var start = (int)reader.TokenStartIndex;
        string reference = "", title = "", shortName = "";
        var headings = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Next(ref reader, "edition"u8))
                reference = Text(ref reader);
            else if (Next(ref reader, "short-name"u8))
                shortName = Text(ref reader);
            else if (Next(ref reader, "title"u8))
                title = Title(ref reader);
            else if (Next(ref reader, "headings"u8))
                while (reader.Read() && reader.TokenType == JsonTokenType.String)
                    headings.Add(Text(ref reader));
            else
                reader.Skip();
        }
        var slice = utf8[start..(int)reader.BytesConsumed];
        return new(EditionRef.Parse(reference), title, shortName, headings.ToSequence(), () => ReadOne(slice));
    }

    private static bool Next(ref Utf8JsonReader reader, ReadOnlySpan<byte> key) =>
        reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(key) && reader.Read();

    private static string Title(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
            return Text(ref reader);
        var title = "";
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Next(ref reader, "text"u8))
                title = Text(ref reader);
            else
                reader.Skip();
        }
        return title;
    }

    private static string Text(ref Utf8JsonReader reader) => reader.GetString() ?? "";

    private static Edition ReadOne(ReadOnlyMemory<byte> slice) => ReadOwn(slice, EditionReader.Read);

    private static T ReadOwn<T>(ReadOnlyMemory<byte> slice, Func<Node, ProblemList, T?> read) where T : class
    {
        var problems = new ProblemList();
        var root = NodeReader.Parse(Name, slice, ReadLimits.Default, problems);
        var value = root is null ? null : read(root, problems);
        return value is not null && !problems.HasErrors
            ? value
            : throw new InvalidOperationException($"The library's own index is damaged: {string.Join(' ', problems.ToSequence())}");
    }
}
