namespace CpdMapping.Learning;

internal sealed record ProRataRule : AttendanceRule
{
    public override string Id => "pro-rata";

    internal override string Demand => "this course counts the minutes attended";

    private protected override string Template => "Pro rata: the minutes attended count, without breaks; nothing is rounded.";

    private protected override int Credited(AttendedTime time) => time.Attended;
}
