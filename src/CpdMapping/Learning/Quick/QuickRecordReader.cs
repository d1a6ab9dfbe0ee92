using System.Text.Json;
using CpdMapping.Standards;

namespace CpdMapping.Learning.Quick;

/// <summary>Reads a record from JSON that is written as it should be, without a tree of nodes. It gives the same record as the thorough reader, or none.</summary>
/// <remarks>Used by one thread at a time: it remembers the references that it met, since the same ones come again and again.</remarks>
internal sealed partial class QuickRecordReader
{
    private const int MostRemembered = 4096;

    private readonly Dictionary<string, StandardSnapshot> remembered = new(StringComparer.Ordinal);
    private readonly List<RecordEntry> entries = [];

    /// <summary>Gives the record; null where something has to be said about the text, or where it uses what is rare.</summary>
    public CpdRecord? Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var json = new QuickJson(utf8);
            var record = Record(ref json);
            return json.AtEnd() && record is not null && RecordFormat.Format.Check(record).IsEmpty ? record : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException) // half of a surrogate pair, or bytes that are no UTF-8
        {
            return null;
        }
    }

    private CpdRecord? Record(ref QuickJson json)
    {
        var (seen, id, learner, specimen) = (0, "", "", false);
        Sequence<Registration> registrations = [];
        entries.Clear();
        if (!json.BeginMap())
            return null;
        while (json.NextKey())
        {
            if (json.Is("format"u8, 1, ref seen))
                json.Integer(1, 1);
            else if (json.Is("record"u8, 2, ref seen))
                id = Slug(ref json);
            else if (json.Is("learner"u8, 4, ref seen))
                learner = json.Line();
            else if (json.Is("registrations"u8, 8, ref seen))
                registrations = Registrations(ref json);
            else if (json.Is("entries"u8, 16, ref seen))
                Entries(ref json);
            else if (json.Is("specimen"u8, 32, ref seen))
                specimen = json.Flag();
            else
                json.GiveUp();
        }
        if (json.GaveUp || (seen & 0b10111) != 0b10111)
            return null;
        return new() { Id = id, Learner = learner, Registrations = registrations, Entries = entries.ToSequence(), Specimen = specimen };
    }

    private static Sequence<Registration> Registrations(ref QuickJson json)
    {
        var all = new List<Registration>();
        json.BeginList();
        while (json.NextMap())
        {
            var seen = 0;
            var registration = new Registration { Body = "" };
            while (json.NextKey())
            {
                if (json.Is("body"u8, 1, ref seen))
                    registration = registration with { Body = Slug(ref json) };
                else if (json.Is("number"u8, 2, ref seen))
                    registration = registration with { Number = json.Line() };
                else if (json.Is("role"u8, 4, ref seen))
                    registration = registration with { Role = json.Line() };
                else if (json.Is("joined"u8, 8, ref seen))
                    registration = registration with { Joined = json.Date() };
                else if (json.Is("cycle-start"u8, 16, ref seen))
                    registration = registration with { CycleStart = json.Date() };
                else if (json.Is("submitted"u8, 32, ref seen))
                    registration = registration with { Submitted = Moments(ref json) };
                else
                    json.GiveUp();
            }
            if ((seen & 1) == 0)
                json.GiveUp();
            all.Add(registration);
        }
        return all.ToSequence();
    }

    private static Sequence<DateTimeOffset> Moments(ref QuickJson json)
    {
        var moments = new List<DateTimeOffset>();
        json.BeginList();
        while (json.NextText() is { } text)
        {
            if (!LearningReader.TryMoment(text, out var moment))
                json.GiveUp();
            moments.Add(moment);
        }
        return moments.ToSequence();
    }

    private static string Slug(ref QuickJson json)
    {
        var text = json.Text();
        if (!CatalogueId.TryParse(text, out _))
            json.GiveUp();
        return text;
    }
}
