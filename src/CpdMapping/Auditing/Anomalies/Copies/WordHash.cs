namespace CpdMapping.Auditing.Anomalies.Copies;

/// <summary>Numbers for words, the same on every machine and in every run, which the platform's are not.</summary>
internal static class WordHash
{
    /// <summary>FNV-1a over the letters, then mixed.</summary>
    public static ulong Of(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var sign in word)
            hash = unchecked((hash ^ sign) * 1099511628211UL);
        return Mix(hash);
    }

    /// <summary>The finaliser of SplitMix64: every bit of the input changes about half of the output's.</summary>
    public static ulong Mix(ulong value)
    {
        value = unchecked(value + 0x9E3779B97F4A7C15UL);
        value = unchecked((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL);
        value = unchecked((value ^ (value >> 27)) * 0x94D049BB133111EBUL);
        return value ^ (value >> 31);
    }
}
