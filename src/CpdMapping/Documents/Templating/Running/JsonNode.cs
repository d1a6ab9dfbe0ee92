using System.Buffers;
using System.Text;
using System.Text.Json;
using CpdMapping.Documents.Templating.Functions;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Running;

/// <summary>A value as JSON, on one line.</summary>
internal sealed class JsonNode(Node target, Shape shape) : Node
{
    /// <summary>Tells whether JSON can hold values of a shape. Dates have no zone, so the language writes them as the machine has it.</summary>
    public static bool Fits(Shape shape) => Fits(shape, []);

    public override Value Evaluate(Frame frame)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            Write(frame, writer, target.Evaluate(frame), shape);
        return Value.Of(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static bool Fits(Shape shape, HashSet<RecordShape> seen) => shape.Kind switch
    {
        ShapeKind.Date or ShapeKind.Markup or ShapeKind.Unusable or ShapeKind.Scalar => false,
        ShapeKind.List => shape.Element is null || Fits(shape.Element, seen),
        // A type that holds itself would have no end.
        ShapeKind.Record when shape.Record is { } record => seen.Add(record) && record.Names.All(name => Fits(record.Find(name)?.Shape ?? Shape.Unusable, [.. seen])),
        _ => true,
    };

    private static void Write(Frame frame, Utf8JsonWriter writer, in Value value, Shape shape)
    {
        frame.Step();
        Budgets.Check(frame, writer.BytesCommitted + writer.BytesPending);
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                writer.WriteBooleanValue(value.IsTrue);
                break;
            case ValueKind.Integer:
                writer.WriteNumberValue(value.Integer);
                break;
            case ValueKind.Double:
                WriteDouble(writer, value.Double);
                break;
            case ValueKind.Decimal:
                writer.WriteNumberValue(value.Decimal);
                break;
            case ValueKind.List when value.Items is { } items:
                writer.WriteStartArray();
                for (var i = 0; i < items.Count; i++)
                    Write(frame, writer, items[i], shape.Element ?? Shape.Null);
                writer.WriteEndArray();
                break;
            case ValueKind.Record when value.Reference is { } record && shape.Record is { } members:
                WriteRecord(frame, writer, record, members);
                break;
            default:
                writer.WriteStringValue(value.Text); // null where it is null
                break;
        }
    }

    private static void WriteRecord(Frame frame, Utf8JsonWriter writer, object record, RecordShape members)
    {
        writer.WriteStartObject();
        foreach (var name in members.Names)
        {
            if (members.Find(name) is not { } member)
                continue;
            writer.WritePropertyName(name);
            Write(frame, writer, member.Read(record), member.Shape);
        }
        writer.WriteEndObject();
    }

    private static void WriteDouble(Utf8JsonWriter writer, double number)
    {
        if (!double.IsFinite(number))
            throw new RenderFault(TemplateCodes.WrongArguments, "object.to_json is given a number that JSON cannot hold.", "Test for zero before the division.");
        writer.WriteNumberValue(number);
    }
}
