using System.IO.Compression;
using System.Text;

namespace CpdMapping.Pdf.Tests.Checking;

/// <summary>
/// A PDF file that was read back by way of its table of objects. What is wrong with the frame of the file is an
/// <see cref="InvalidDataException"/>; tests may change what was read before they check it.
/// </summary>
internal sealed class PdfDocument
{
    private readonly byte[] _file;

    private PdfDocument(byte[] file) => _file = file;

    public Dictionary<int, object?> Objects { get; } = [];

    public PdfDictionary Trailer { get; private set; } = [];

    public PdfDictionary Catalogue => Dictionary(Trailer["Root"]);

    /// <summary>The pages in order.</summary>
    public IReadOnlyList<PdfDictionary> Pages => List(Dictionary(Catalogue["Pages"])["Kids"]).ConvertAll(Dictionary);

    public static PdfDocument Read(byte[] file)
    {
        var document = new PdfDocument(file);
        document.ReadFrame();
        return document;
    }

    /// <summary>What a value stands for: references are followed.</summary>
    public object? Resolve(object? value)
    {
        for (int depth = 0; value is PdfReference reference; depth++)
        {
            if (depth > 8 || !Objects.TryGetValue(reference.Number, out value))
                throw new InvalidDataException($"Object {reference.Number} is referred to and is not there.");
        }
        return value;
    }

    public PdfDictionary Dictionary(object? value) =>
        Resolve(value) as PdfDictionary ?? throw new InvalidDataException("Something is no dictionary that should be one.");

    public List<object?> List(object? value) => Resolve(value) as List<object?> ?? throw new InvalidDataException("Something is no list that should be one.");

    /// <summary>The value of a key, or null where it is missing.</summary>
    public object? Get(PdfDictionary dictionary, string key) => Resolve(dictionary.GetValueOrDefault(key));

    public string? Name(PdfDictionary dictionary, string key) => (Get(dictionary, key) as PdfName)?.Value;

    public string? Text(PdfDictionary dictionary, string key) => (Get(dictionary, key) as PdfText)?.Text;

    /// <summary>The bytes of a stream, inflated where they are deflated.</summary>
    public byte[] Content(PdfDictionary stream)
    {
        byte[] raw = stream.Raw ?? throw new InvalidDataException("Something is no stream that should be one.");
        switch (Name(stream, "Filter"))
        {
            case null or "DCTDecode":
                return raw;
            case "FlateDecode":
                using (var inflated = new MemoryStream())
                {
                    using var source = new ZLibStream(new MemoryStream(raw), CompressionMode.Decompress);
                    source.CopyTo(inflated);
                    return inflated.ToArray();
                }
            default:
                throw new InvalidDataException("A stream has a filter that our writer never uses.");
        }
    }

    private void ReadFrame()
    {
        if (!_file.AsSpan().StartsWith("%PDF-1.7\n%"u8) || _file.AsSpan(10, 4).ContainsAnyInRange((byte)0, (byte)127))
            throw new InvalidDataException("The file does not begin with the version and four bytes beyond ASCII.");
        int mark = _file.AsSpan().LastIndexOf("startxref\n"u8);
        if (mark < 0 || !_file.AsSpan().EndsWith("\n%%EOF\n"u8))
            throw new InvalidDataException("The file does not end as a file ends.");
        int start = (int)(double)new PdfTokenizer(_file, mark + 10).Next()!;
        (int number, PdfDictionary table) = ReadStream(start);
        Trailer = table;
        byte[] entries = Content(table);
        int size = (int)(double)table["Size"]!;
        if (!List(table["W"]).SequenceEqual([1.0, 4.0, 2.0]) || entries.Length != size * 7)
            throw new InvalidDataException("The table of objects has another form than its dictionary says.");
        Objects[number] = table;
        var together = new SortedDictionary<int, List<(int Number, int Index)>>();
        for (int i = 0; i < size; i++)
        {
            Span<byte> entry = entries.AsSpan(i * 7, 7);
            int first = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(entry[1..]);
            int second = (entry[5] << 8) | entry[6];
            if (entry[0] == 1)
                ReadAt(i, first);
            else if (entry[0] == 2)
                (together.TryGetValue(first, out var list) ? list : together[first] = []).Add((i, second));
        }
        foreach ((int stream, List<(int, int)> members) in together)
            ReadTogether(stream, members);
    }

    private void ReadAt(int number, int offset)
    {
        (int found, PdfDictionary stream) = ReadStream(offset);
        if (found != number)
            throw new InvalidDataException($"The table says that object {number} is at byte {offset}; object {found} is there.");
        Objects[number] = stream;
    }

    private (int Number, PdfDictionary Stream) ReadStream(int offset)
    {
        if (offset < 1 || offset >= _file.Length || _file[offset - 1] != '\n' || !char.IsAsciiDigit((char)_file[offset]))
            throw new InvalidDataException($"No line with an object begins at byte {offset}.");
        var tokens = new PdfTokenizer(_file, offset);
        if (tokens.Next() is not double number || tokens.Next() is not 0.0 || tokens.Next() is not PdfKeyword { Value: "obj" })
            throw new InvalidDataException($"No object begins at byte {offset}.");
        if (tokens.Next() is not PdfDictionary dictionary || tokens.Next() is not PdfKeyword { Value: "stream" })
            throw new InvalidDataException($"The object at byte {offset} is no stream.");
        int start = tokens.Place + 1;
        int length = dictionary.GetValueOrDefault("Length") is double stated ? (int)stated : -1;
        if (length < 0 || start + length > _file.Length || !_file.AsSpan(start + length).StartsWith("\nendstream\nendobj\n"u8))
            throw new InvalidDataException($"The stream at byte {offset} is not as long as it says.");
        dictionary.Raw = _file[start..(start + length)];
        return ((int)number, dictionary);
    }

    private void ReadTogether(int stream, List<(int Number, int Index)> members)
    {
        PdfDictionary dictionary = Dictionary(new PdfReference(stream));
        byte[] content = Content(dictionary);
        int first = (int)(double)dictionary["First"]!;
        int count = (int)(double)dictionary["N"]!;
        var index = new PdfTokenizer(Encoding.ASCII.GetBytes(Encoding.ASCII.GetString(content, 0, first)));
        var places = new List<(int Number, int Offset)>();
        for (int i = 0; i < count; i++)
            places.Add(((int)(double)index.Next()!, (int)(double)index.Next()!));
        if (members.Count != count)
            throw new InvalidDataException($"The object stream {stream} has {count} objects, the table names {members.Count}.");
        foreach ((int number, int place) in members)
        {
            if (places[place].Number != number)
                throw new InvalidDataException($"The object stream {stream} has another object where the table says {number} is.");
            Objects[number] = new PdfTokenizer(content, first + places[place].Offset).Next();
        }
    }
}
