namespace CpdMapping.Learning;

/// <summary>Who takes part in every session is credited with the minutes of it; a late arrival is a shorter time, not a missed session.</summary>
internal sealed record AllSessionsRule : AttendanceRule
{
    public override string Id => "all-sessions";

    internal override string Demand => "this course asks for every session";

    private protected override string Template => "All sessions: whoever takes part in every session is credited with the minutes attended, without breaks; nobody else with any.";

    private protected override int Credited(AttendedTime time) => time.SessionsAttended == time.Sessions ? time.Attended : 0;
}
