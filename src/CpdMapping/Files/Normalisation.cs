namespace CpdMapping.Files;

/// <summary>Unicode normal form C.</summary>
internal static class Normalisation
{
    public static bool IsComposed(string text) => text.IsNormalized();

    public static string Compose(string text) => text.Normalize();
}
