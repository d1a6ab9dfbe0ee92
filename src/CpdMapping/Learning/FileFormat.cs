using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>One kind of file, in YAML and JSON alike: how it is read, checked and written.</summary>
/// <param name="name">What stands in front of a place when a model does not come from a file, such as <c>course relational-leadership</c>.</param>
/// <param name="read">Reads every key but <c>format</c>; gives stand-ins after reporting.</param>
/// <param name="check">Checks what the parts say together.</param>
/// <param name="write">Writes every key but <c>format</c>.</param>
internal sealed class FileFormat<T>(
    Func<T, string> name,
    Func<MapReader, T> read,
    Action<T, Spot, ProblemList> check,
    Action<T, MapBuilder> write) where T : class, IEquatable<T>
{
    private const int Version = 1;

    public ParseResult<T> TryParse(string text, string file, Action<T, Spot, ProblemList>? more = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        var problems = new ProblemList(ReadLimits.Default.MaxProblems);
        return Read(NodeReader.Parse(file, text, ReadLimits.Default, problems), problems, more);
    }

    public ParseResult<T> TryLoad(string path, ReadLimits? limits, Action<T, Spot, ProblemList>? more = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var bounds = limits ?? ReadLimits.Default;
        var problems = new ProblemList(bounds.MaxProblems);
        return Read(NodeReader.Load(path, bounds, problems), problems, more);
    }

    /// <summary>Reads a tree that was made already; null where there is none, which was reported.</summary>
    public ParseResult<T> Read(Node? root, ProblemList problems, Action<T, Spot, ProblemList>? more)
    {
        if (root is null)
            return problems.ToResult<T>(null);
        var map = MapReader.Of(root, problems, "The file");
        if (root is not MapNode || !map.HasFormat(Version))
            return problems.ToResult<T>(null);
        var value = read(map);
        map.Done();
        var spot = Spot.OfFile(root, problems.ToSequence());
        check(value, spot, problems);
        more?.Invoke(value, spot, problems);
        return problems.ToResult(value);
    }

    /// <summary>Checks a model that need not come from a file; places say where in the model.</summary>
    public Sequence<Problem> Check(T value, Action<T, Spot, ProblemList>? more = null)
    {
        var problems = new ProblemList();
        var spot = Spot.OfModel(name(value));
        check(value, spot, problems);
        more?.Invoke(value, spot, problems);
        return problems.ToSequence();
    }

    public string ToYaml(T value) => NodeWriter.ToYaml(Tree(value));

    public string ToJson(T value) => NodeWriter.ToJson(Tree(value));

    /// <summary>Writes a file that certainly reads back as the same value; nothing is written otherwise.</summary>
    /// <exception cref="CpdFileException">The value has errors, or the file cannot be written.</exception>
    public void Save(T value, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var text = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? ToJson(value) : ToYaml(value);
        if (!TryParse(text, path).Value.Equals(value))
            throw new ArgumentException($"The {name(value)} does not come back from a file as it is.", nameof(value));
        FileWriter.Write(path, text);
    }

    private MapNode Tree(T value)
    {
        var map = new MapBuilder().Integer("format", Version);
        write(value, map);
        return map.Build();
    }
}
