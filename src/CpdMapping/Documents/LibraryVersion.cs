using System.Reflection;

namespace CpdMapping.Documents;

/// <summary>The version of this library, which every document names.</summary>
internal static class LibraryVersion
{
    /// <summary>The version without the commit that builds add after a plus sign.</summary>
    public static string Text { get; } =
        (typeof(LibraryVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "").Split('+')[0];
}
