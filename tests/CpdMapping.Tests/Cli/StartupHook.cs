using System.Globalization;

#pragma warning disable MA0047, CA1050 // The runtime asks for this name without a namespace.
/// <summary>Lets a child process say under which culture and time zone it really runs, before its own program begins.</summary>
/// <remarks>Named to the runtime in DOTNET_STARTUP_HOOKS.</remarks>
internal static class StartupHook
#pragma warning restore MA0047, CA1050
{
    public static void Initialize() =>
        Console.Error.Write($"{CultureInfo.CurrentCulture.Name} {1.5.ToString(CultureInfo.CurrentCulture)} {TimeZoneInfo.Local.Id}\n");
}
