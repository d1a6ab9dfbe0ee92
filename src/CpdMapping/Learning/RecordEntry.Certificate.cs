namespace CpdMapping.Learning;

public sealed partial record RecordEntry
{
    /// <summary>Makes an entry from a certificate: its activity, its links to standards as they were kept on it, and the certificate as evidence.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="id">The entry's id, unique within the record.</param>
    /// <param name="logged">The day on which the entry is written.</param>
    /// <remarks>Reasons of their own and the reflection are the learner's to add, with a <c>with</c> expression.</remarks>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id: letters, digits, full stops and hyphens.</exception>
    public static RecordEntry From(Certificate certificate, string id, DateOnly logged)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        if (!Standards.StandardRef.IsCode(id))
            throw new ArgumentException($"'{id}' is not an id: letters, digits, full stops and hyphens are expected.", nameof(id));
        return new()
        {
            Id = id,
            Logged = logged,
            Activity = new()
            {
                Kind = ActivityKind.Course,
                Title = certificate.Title,
                Provider = certificate.Provider.Name,
                From = certificate.From,
                To = certificate.To,
                Zone = certificate.Zone,
                Times = certificate.Sessions.Where(session => session.AttendedMinutes > 0).Select(session => new Sitting(session.Start, session.End)).ToSequence(),
                Minutes = certificate.CountedMinutes,
                Course = certificate.Course,
                RefreshMonths = certificate.RefreshMonths,
                Certificate = certificate.Number,
            },
            Alignments = certificate.Standards.SelectMany(list => list.Alignments).ToSequence(),
            Evidence = [new("certificate", "Certificate of attendance", certificate.Number.ToString(), certificate.CountedMinutes)],
        };
    }
}
