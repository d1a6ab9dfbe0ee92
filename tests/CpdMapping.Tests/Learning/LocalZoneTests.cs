using CpdMapping.Learning;

namespace CpdMapping.Tests.Learning;

public sealed class LocalZoneTests
{
    [Theory]
    [InlineData("Europe/London", "2025-01-15T12:00", "+00:00")]
    [InlineData("Europe/London", "2025-07-15T12:00", "+01:00")]
    [InlineData("Europe/London", "2025-03-30T00:59", "+00:00")]
    [InlineData("Europe/London", "2025-03-30T01:00", "")]
    [InlineData("Europe/London", "2025-03-30T01:59", "")]
    [InlineData("Europe/London", "2025-03-30T02:00", "+01:00")]
    [InlineData("Europe/London", "2025-10-26T00:59", "+01:00")]
    [InlineData("Europe/London", "2025-10-26T01:00", "+01:00 +00:00")]
    [InlineData("Europe/London", "2025-10-26T01:59", "+01:00 +00:00")]
    [InlineData("Europe/London", "2025-10-26T02:00", "+00:00")]
    [InlineData("Europe/Paris", "2024-03-31T02:30", "")]
    [InlineData("Europe/Paris", "2024-10-27T02:30", "+02:00 +01:00")]
    [InlineData("Europe/Helsinki", "2024-03-31T03:30", "")]
    [InlineData("Europe/Helsinki", "2024-10-27T03:30", "+03:00 +02:00")]
    [InlineData("Europe/Lisbon", "2024-10-27T01:30", "+01:00 +00:00")]
    [InlineData("UTC", "2024-10-27T01:30", "+00:00")]
    public void A_local_time_has_one_offset_or_none_or_two(string id, string local, string expected)
    {
        Assert.True(LocalZone.TryGet(id, out var zone));
        var offsets = zone.OffsetsOf(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(expected, string.Join(' ', offsets.Select(Plain.Offset)));
    }

    [Fact]
    public void Half_a_minute_before_midnight_in_london_is_a_moment()
    {
        Assert.True(LocalZone.TryGet("Europe/London", out var zone));
        Assert.Equal(new DateTimeOffset(2025, 11, 30, 23, 59, 0, TimeSpan.Zero), zone.At(new(2025, 11, 30), new(23, 59)));
        Assert.Throws<ArgumentException>(() => zone.At(new(2025, 10, 26), new(1, 30)));
    }

    [Fact]
    public void Times_before_the_common_rule_are_refused()
    {
        Assert.True(LocalZone.TryGet("Europe/London", out var zone));
        Assert.Throws<ArgumentOutOfRangeException>(() => zone.OffsetsOf(new DateTime(1995, 12, 31)));
        Assert.False(LocalZone.TryGet("Europe/Nowhere", out _));
    }

    [Fact]
    public void Our_zones_agree_with_the_system_where_it_has_them()
    {
        foreach (var id in LocalZone.Ids)
        {
            if (!LocalZone.TryGet(id, out var zone) || !TimeZoneInfo.TryFindSystemTimeZoneById(id, out var system))
                continue; // a machine without zone data has nothing to compare with
            var first = Math.Max(1996, zone.FirstYear);
            for (var moment = new DateTimeOffset(first, 1, 1, 0, 0, 0, TimeSpan.Zero); moment.Year < 2030; moment = moment.AddMinutes(15 * 37))
                Assert.True(system.GetUtcOffset(moment) == zone.Local(moment).Offset, $"{id} {moment:s}");
        }
    }

    [Fact]
    public void Offsets_of_a_local_time_are_those_that_lead_back_to_it()
    {
        TimeSpan[] possible = [TimeSpan.FromHours(3), TimeSpan.FromHours(2), TimeSpan.FromHours(1), TimeSpan.Zero];
        foreach (var id in LocalZone.Ids)
        {
            Assert.True(LocalZone.TryGet(id, out var zone));
            foreach (var month in new[] { 3, 10 })
                for (var local = new DateTime(2025, month, 25); local.Month == month; local = local.AddMinutes(15))
                    Assert.Equal(
                        possible.Where(offset => zone.Local(new DateTimeOffset(local, offset)).Offset == offset),
                        zone.OffsetsOf(local));
        }
    }
}
