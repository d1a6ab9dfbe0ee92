using System.Buffers.Binary;
using CpdMapping.Pdf.Writing.Objects;

namespace CpdMapping.Pdf.Writing.Compression;

/// <summary>Writes bytes as they are, where no code makes them shorter.</summary>
internal static class StoredBlock
{
    public const int Longest = 65535;

    public static void Write(ref BitWriter bits, ByteBuffer target, ReadOnlySpan<byte> source, bool isLast)
    {
        do
        {
            ReadOnlySpan<byte> part = source[..Math.Min(source.Length, Longest)];
            source = source[part.Length..];
            bits.Write(isLast && source.IsEmpty ? 1u : 0u, 1);
            bits.Write(0, 2);
            bits.Flush();
            Span<byte> head = target.Reserve(4);
            BinaryPrimitives.WriteUInt16LittleEndian(head, (ushort)part.Length);
            BinaryPrimitives.WriteUInt16LittleEndian(head[2..], (ushort)(part.Length ^ 0xFFFF));
            target.Advance(4);
            target.Append(part);
        }
        while (!source.IsEmpty);
    }
}
