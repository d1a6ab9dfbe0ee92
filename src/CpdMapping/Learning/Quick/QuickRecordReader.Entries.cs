using CpdMapping.Standards;

namespace CpdMapping.Learning.Quick;

internal sealed partial class QuickRecordReader
{
    private void Entries(ref QuickJson json)
    {
        json.BeginList();
        while (json.NextMap() && entries.Count < RecordFormat.MostEntries)
            entries.Add(Entry(ref json));
        if (entries.Count == RecordFormat.MostEntries)
            json.GiveUp();
    }

    private RecordEntry Entry(ref QuickJson json)
    {
        var (seen, id, logged) = (0, "", default(DateOnly));
        Activity? activity = null;
        Sequence<Alignment> alignments = [];
        Sequence<Evidence> evidence = [];
        Reflection? reflection = null;
        PeerReflection? peer = null;
        while (json.NextKey())
        {
            if (json.Is("id"u8, 1, ref seen))
                id = json.Text();
            else if (json.Is("logged"u8, 2, ref seen))
                logged = json.Date();
            else if (json.Is("activity"u8, 4, ref seen))
                activity = Activity(ref json);
            else if (json.Is("alignments"u8, 8, ref seen))
                alignments = Alignments(ref json);
            else if (json.Is("evidence"u8, 16, ref seen))
                evidence = Evidences(ref json);
            else if (json.Is("reflection"u8, 32, ref seen))
                reflection = Reflection(ref json);
            else if (json.Is("peer"u8, 64, ref seen))
                peer = Peer(ref json);
            else
                json.GiveUp();
        }
        if ((seen & 7) != 7 || !StandardRef.IsCode(id))
            json.GiveUp();
        return new() { Id = id, Logged = logged, Activity = activity, Alignments = alignments, Evidence = evidence, Reflection = reflection, Peer = peer };
    }

    private static Activity? Activity(ref QuickJson json)
    {
        if (!json.BeginMap())
            return null;
        var (seen, kind, title, from, minutes) = (0, default(ActivityKind), "", default(DateOnly), 0);
        (string? provider, string? course, DateOnly? to, CertificateNumber? certificate) = (null, null, null, null);
        while (json.NextKey())
        {
            if (json.Is("kind"u8, 1, ref seen))
                kind = LearningWords.Kinds.TryGetValue(json.Text(), out var word) ? word : Unknown(ref json, word);
            else if (json.Is("title"u8, 2, ref seen))
                title = json.Line();
            else if (json.Is("from"u8, 4, ref seen))
                from = json.Date();
            else if (json.Is("minutes"u8, 8, ref seen))
                minutes = json.Integer(0, ActivityFormat.MostMinutes);
            else if (json.Is("to"u8, 16, ref seen))
                to = json.Date();
            else if (json.Is("provider"u8, 32, ref seen))
                provider = json.Line();
            else if (json.Is("course"u8, 64, ref seen))
                course = Slug(ref json);
            else if (json.Is("certificate"u8, 128, ref seen))
                certificate = CertificateNumber.TryParse(json.Text(), out var number) ? number : Unknown(ref json, number);
            else
                json.GiveUp();
        }
        if ((seen & 15) != 15)
            json.GiveUp();
        return new() { Kind = kind, Title = title, Provider = provider, From = from, To = to ?? from, Minutes = minutes, Course = course, Certificate = certificate };
    }

    private Sequence<Alignment> Alignments(ref QuickJson json)
    {
        var all = new List<Alignment>();
        json.BeginList();
        while (json.NextMap())
        {
            var seen = 0;
            (StandardSnapshot? standard, string? reason, var depth) = (null, null, AlignmentDepth.Teaches);
            while (json.NextKey())
            {
                if (json.Is("standard"u8, 1, ref seen))
                    standard = Standard(ref json);
                else if (json.Is("reason"u8, 2, ref seen))
                    reason = json.Text();
                else if (json.Is("depth"u8, 4, ref seen))
                    depth = LearningWords.Depths.TryGetValue(json.Text(), out var word) ? word : Unknown(ref json, word);
                else
                    json.GiveUp();
            }
            if (standard is null)
                json.GiveUp();
            else
                all.Add(new() { Standard = standard, Reason = reason, Depth = depth });
        }
        return all.ToSequence();
    }

    private StandardSnapshot? Standard(ref QuickJson json)
    {
        if (json.TextOrMap() is { } text)
            return Without(text);
        var (seen, reference, name, revision, fingerprint) = (0, "", "", 0, "");
        while (json.NextKey())
        {
            if (json.Is("ref"u8, 1, ref seen))
                reference = json.Text();
            else if (json.Is("name"u8, 2, ref seen))
                name = json.Line();
            else if (json.Is("revision"u8, 4, ref seen))
                revision = json.Integer(1, 9999);
            else if (json.Is("fingerprint"u8, 8, ref seen))
                fingerprint = json.Text();
            else
                json.GiveUp();
        }
        return seen == 15 && SnapshotFormat.IsFingerprint(fingerprint) && Without(reference) is { } bare ? new(bare.Ref, name, revision, fingerprint) : null;
    }

    private StandardSnapshot? Without(string text)
    {
        if (remembered.TryGetValue(text, out var known))
            return known;
        if (!StandardRef.TryParse(text, out var reference))
            return null;
        var snapshot = StandardSnapshot.Without(reference);
        if (remembered.Count < MostRemembered)
            remembered.Add(text, snapshot);
        return snapshot;
    }

    private static Sequence<Evidence> Evidences(ref QuickJson json)
    {
        var all = new List<Evidence>();
        json.BeginList();
        while (json.NextMap())
        {
            var seen = 0;
            (string kind, string title, string? reference, int? minutes) = ("", "", null, null);
            while (json.NextKey())
            {
                if (json.Is("kind"u8, 1, ref seen))
                    kind = json.Line();
                else if (json.Is("title"u8, 2, ref seen))
                    title = json.Line();
                else if (json.Is("reference"u8, 4, ref seen))
                    reference = json.Line();
                else if (json.Is("minutes"u8, 8, ref seen))
                    minutes = json.Integer(0, ActivityFormat.MostMinutes);
                else
                    json.GiveUp();
            }
            if ((seen & 3) != 3)
                json.GiveUp();
            all.Add(new(kind, title, reference, minutes));
        }
        return all.ToSequence();
    }

    private static Reflection? Reflection(ref QuickJson json)
    {
        if (!json.BeginMap())
            return null;
        var seen = 0;
        (string? learnt, string? impact, DateOnly? on) = (null, null, null);
        while (json.NextKey())
        {
            if (json.Is("learnt"u8, 1, ref seen))
                learnt = json.Text();
            else if (json.Is("impact"u8, 2, ref seen))
                impact = json.Text();
            else if (json.Is("date"u8, 4, ref seen))
                on = json.Date();
            else
                json.GiveUp();
        }
        if ((seen & 3) == 0)
            json.GiveUp();
        return new(learnt, impact, on);
    }

    private static PeerReflection? Peer(ref QuickJson json)
    {
        if (!json.BeginMap())
            return null;
        var seen = 0;
        (string peer, string role, string? text, DateOnly? on) = ("", "", null, null);
        while (json.NextKey())
        {
            if (json.Is("peer"u8, 1, ref seen))
                peer = json.Line();
            else if (json.Is("role"u8, 2, ref seen))
                role = json.Line();
            else if (json.Is("text"u8, 4, ref seen))
                text = json.Text();
            else if (json.Is("date"u8, 8, ref seen))
                on = json.Date();
            else
                json.GiveUp();
        }
        if ((seen & 3) != 3)
            json.GiveUp();
        return new(peer, role, text, on);
    }

    private static T Unknown<T>(ref QuickJson json, T standIn)
    {
        json.GiveUp();
        return standIn;
    }
}
