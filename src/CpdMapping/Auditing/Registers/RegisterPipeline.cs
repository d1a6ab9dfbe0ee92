using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Learning.Quick;

namespace CpdMapping.Auditing.Registers;

/// <summary>Reads and audits batches of records on all processors, and gives what comes out in the order of what went in. Only so many batches are under way at once.</summary>
internal static class RegisterPipeline
{
    public static IEnumerable<RegisterLine> Run(
        IEnumerable<RegisterBatch> batches, ReadLimits limits, Func<RegisterItem, ParseResult<CpdRecord>, RegisterLine> audit, CancellationToken cancellation)
    {
        var underWay = new Queue<Task<RegisterLine[]>>();
        var most = Environment.ProcessorCount + 1;
        foreach (var batch in batches)
        {
            cancellation.ThrowIfCancellationRequested();
            underWay.Enqueue(Task.Run(() => Audit(batch, limits, audit, cancellation), cancellation));
            if (underWay.Count < most)
                continue;
            foreach (var line in underWay.Dequeue().GetAwaiter().GetResult())
                yield return line;
        }
        while (underWay.TryDequeue(out var next))
        {
            foreach (var line in next.GetAwaiter().GetResult())
                yield return line;
        }
    }

    private static RegisterLine[] Audit(
        RegisterBatch batch, ReadLimits limits, Func<RegisterItem, ParseResult<CpdRecord>, RegisterLine> audit, CancellationToken cancellation)
    {
        using var done = batch;
        var reader = new RecordBytes(limits);
        var lines = new RegisterLine[batch.Items.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var item = batch.Items[i];
            lines[i] = item.Unreadable.IsEmpty ? audit(item, reader.TryParse(item.Bytes, item.Name)) : item.Broken(item.Unreadable);
        }
        return lines;
    }
}
