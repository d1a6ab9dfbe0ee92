using CpdMapping.Documents.Templating.Running;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>What a function takes in one place.</summary>
/// <param name="Name">The name that an argument can be given by.</param>
/// <param name="Kind">What is taken.</param>
/// <param name="Default">What it is when it is left out; null where it cannot be.</param>
internal sealed record Parameter(string Name, ParameterKind Kind, Value? Default = null)
{
    public static Parameter Text(string name) => new(name, ParameterKind.Text);

    public static Parameter Number(string name) => new(name, ParameterKind.Number);

    public static Parameter List(string name) => new(name, ParameterKind.List);

    public static Parameter Date(string name) => new(name, ParameterKind.Date);

    public static Parameter NoList(string name) => new(name, ParameterKind.NoList);

    public static Parameter Any(string name) => new(name, ParameterKind.Any);

    /// <summary>The same parameter, with what it is when it is left out.</summary>
    public Parameter Or(Value value) => this with { Default = value };
}

/// <summary>The kinds of parameters.</summary>
internal enum ParameterKind
{
    /// <summary>Text, or a single value that is taken as its text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A list.</summary>
    List,

    /// <summary>A date.</summary>
    Date,

    /// <summary>Any value but a list.</summary>
    NoList,

    /// <summary>Any value.</summary>
    Any,
}
