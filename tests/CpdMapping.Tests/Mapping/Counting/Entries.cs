using CpdMapping.Learning;

namespace CpdMapping.Tests.Mapping.Counting;

/// <summary>What entries are given that makes them seem to be about one hour.</summary>
internal static class Entries
{
    public static RecordEntry With(this RecordEntry entry, string certificate) => entry with { Activity = entry.Activity! with { Certificate = CertificateNumber.Parse(certificate) } };

    public static RecordEntry By(this RecordEntry entry, string provider) => entry with { Activity = entry.Activity! with { Provider = provider } };

    /// <summary>Gives the time on the activity's day, in London in summer.</summary>
    public static RecordEntry At(this RecordEntry entry, string start, string end)
    {
        var activity = entry.Activity!;
        return entry with { Activity = activity with { Zone = "Europe/London", Times = [new Sitting(Moment(activity.To, start), Moment(activity.To, end))] } };
    }

    private static DateTimeOffset Moment(DateOnly day, string time) => new(day, TimeOnly.ParseExact(time, "HH:mm", null), TimeSpan.FromHours(1));
}
