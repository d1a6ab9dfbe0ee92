using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;

namespace CpdMapping.Documents.Templating.Shapes;

/// <summary>The members of a type of the view: its public properties, in snake case.</summary>
internal sealed class ViewShape : RecordShape
{
    // The shape of a type never changes, so one is made for each type and kept.
    private static readonly ConcurrentDictionary<Type, ViewShape> Known = new();

    private readonly Dictionary<string, PropertyInfo> properties = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Accessor> accessors = new(StringComparer.Ordinal);

    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Views are named in Parse<TView>, and a property that was trimmed away is reported as an unknown member, not read wrongly.")]
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Views are named in Parse<TView>, and a property that was trimmed away is reported as an unknown member, not read wrongly.")]
    private ViewShape(Type type)
    {
        Type = type;
        foreach (var source in type.IsInterface ? [type, .. type.GetInterfaces()] : new[] { type })
        {
            foreach (var property in source.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
                    properties.TryAdd(SnakeCase(property.Name), property);
            }
        }
    }

    public Type Type { get; }

    public override IEnumerable<string> Names => properties.Keys;

    public static ViewShape Of(Type type) => Known.GetOrAdd(type, static t => new ViewShape(t));

    public override Accessor? Find(string name)
    {
        if (accessors.TryGetValue(name, out var known))
            return known;
        return properties.TryGetValue(name, out var property) ? accessors.GetOrAdd(name, _ => ViewTypes.AccessorOf(Type, property)) : null;
    }

    // The rule of the language: an underscore before each capital that follows something else than a capital.
    private static string SnakeCase(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && !char.IsUpper(name[i - 1]))
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(name[i]));
        }
        return snake.ToString();
    }
}
