using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>How many minutes of each day were counted already. An activity of several days is spread evenly over them.</summary>
internal sealed class DayUse(int most)
{
    private readonly Dictionary<DateOnly, int> used = [];

    public int Most => most;

    /// <summary>Counts an activity's minutes, and gives how many found room in its days.</summary>
    public int Take(Activity activity, int minutes)
    {
        var days = activity.To.DayNumber - activity.From.DayNumber + 1;
        var (each, over) = Math.DivRem(minutes, days);
        var taken = 0;
        for (var i = 0; i < days; i++)
        {
            var day = activity.From.AddDays(i);
            var before = used.GetValueOrDefault(day);
            var more = Math.Min(each + (i < over ? 1 : 0), most - before);
            used[day] = before + more;
            taken += more;
        }
        return taken;
    }
}
