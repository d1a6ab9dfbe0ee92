using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace CpdMapping.Auditing.Sampling;

/// <summary>What the draw follows from, so that the same seed draws the same people. It is kept secret until the draw and published after it.</summary>
/// <remarks>
/// 32 to 256 visible characters of ASCII. It should be random: whoever can guess it knows the sample beforehand.
/// Immutable and safe to share between threads.
/// </remarks>
public readonly record struct SampleSeed
{
    private const int Fewest = 32, Most = 256;

    private readonly string? text;

    private SampleSeed(string text) => this.text = text;

    /// <summary>Gets the hash that is published beforehand: SHA-256 of the seed's characters, as <c>printf %s SEED | sha256sum</c> prints it.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Bytes));

    internal byte[] Bytes => Encoding.ASCII.GetBytes(ToString());

    /// <summary>Reads a seed.</summary>
    /// <param name="text">32 to 256 visible characters of ASCII.</param>
    /// <exception cref="FormatException">The text is not a seed.</exception>
    public static SampleSeed Parse(string text) => TryParse(text, out var seed)
        ? seed
        : throw new FormatException("This is not a seed: 32 to 256 letters, digits and signs without spaces are expected.");

    /// <summary>Reads a seed, if the text is one.</summary>
    /// <param name="text">32 to 256 visible characters of ASCII.</param>
    /// <param name="seed">The seed that was read.</param>
    /// <returns>Whether the text is a seed.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out SampleSeed seed)
    {
        var isSeed = text is { Length: >= Fewest and <= Most } && !text.AsSpan().ContainsAnyExceptInRange('!', '~');
        seed = isSeed ? new(text!) : default; // a seed is not null
        return isSeed;
    }

    /// <summary>Makes a seed of random bytes, which come in from outside.</summary>
    /// <param name="random">32 bytes from a cryptographic source.</param>
    /// <exception cref="ArgumentException">There are not 32 bytes.</exception>
    public static SampleSeed Of(ReadOnlySpan<byte> random) => random.Length == 32
        ? new(Convert.ToHexStringLower(random))
        : throw new ArgumentException($"{random.Length} bytes were given, and 32 are expected.", nameof(random));

    /// <summary>Gets the seed as it is written.</summary>
    public override string ToString() => text ?? "";
}
