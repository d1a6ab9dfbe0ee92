using System.Buffers;

namespace CpdMapping.Auditing.Registers;

/// <summary>Some people's records, and the rented bytes that they stand in, which go back when the batch is done.</summary>
internal sealed class RegisterBatch(IReadOnlyList<RegisterItem> items, byte[]? rented = null) : IDisposable
{
    public IReadOnlyList<RegisterItem> Items => items;

    public void Dispose()
    {
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }
}
