using System.Buffers;
using System.Runtime.Intrinsics;
using System.Text;

namespace CpdMapping.Auditing.Rules;

/// <summary>A text in lower case as UTF-8, in which every letter and digit outside ASCII has high bytes and everything that is neither is below it.</summary>
internal readonly ref struct LowerText : IDisposable
{
    /// <summary>The bytes that are enough for most texts.</summary>
    public const int Usual = 1024;

    private const int Block = 64;

    private readonly byte[]? rented;

    /// <summary>Makes it, in a buffer that is given if it is large enough.</summary>
    public LowerText(string text, Span<byte> buffer)
    {
        // Room for the last block, and for reading eight bytes from anywhere.
        var room = (text.Length * 3) + Block + 8;
        if (room > buffer.Length)
            buffer = rented = ArrayPool<byte>.Shared.Rent(room);
        if (Ascii.ToLower(text, buffer, out var length) != OperationStatus.Done)
            length = Slowly(text, buffer);
        buffer.Slice(length, Block + 8).Clear();
        Length = length;
        Bytes = buffer;
    }

    public int Length { get; }

    /// <summary>The bytes, with room behind them.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    /// <summary>Which of the 64 bytes from a place on are of letters and digits, as bits.</summary>
    public ulong Letters(int place) => Letters(Bytes.Slice(place, Block / 2)) | ((ulong)Letters(Bytes.Slice(place + (Block / 2), Block / 2)) << (Block / 2));

    /// <summary>A letter or digit in lower case; 0 for anything else.</summary>
    public static char Lower(char sign) => char.IsLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : '\0';

    public void Dispose()
    {
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }

    private static uint Letters(ReadOnlySpan<byte> bytes)
    {
        var all = Vector256.Create(bytes);
        var digits = Vector256.LessThan(all - Vector256.Create((byte)'0'), Vector256.Create((byte)10));
        var letters = Vector256.LessThan(all - Vector256.Create((byte)'a'), Vector256.Create((byte)26));
        var others = Vector256.GreaterThan(all, Vector256.Create((byte)0x7F));
        return (digits | letters | others).ExtractMostSignificantBits();
    }

    private static int Slowly(string text, Span<byte> buffer)
    {
        var length = 0;
        foreach (var sign in text)
        {
            var letter = Lower(sign);
            length += letter == 0 ? Space(buffer[length..]) : new Rune(letter).EncodeToUtf8(buffer[length..]);
        }
        return length;

        static int Space(Span<byte> at)
        {
            at[0] = (byte)' ';
            return 1;
        }
    }
}
