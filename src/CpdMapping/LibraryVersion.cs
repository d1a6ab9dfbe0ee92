using System.Reflection;

namespace CpdMapping;

/// <summary>The version of this library, as results name it.</summary>
internal static class LibraryVersion
{
    /// <summary>The version without the commit that the build appends, so that the same input gives the same bytes from every build of a version.</summary>
    public static string Text { get; } = typeof(LibraryVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";
}
