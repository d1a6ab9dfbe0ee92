using System.Globalization;
using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>The functions of <c>date</c> that need neither a clock, a time zone nor a culture.</summary>
internal static class DateFunctions
{
    private static readonly string[] Iso = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];

    public static IEnumerable<Function> All =>
    [
        new("date.parse", [Parameter.Text("text")], _ => Shape.Date, (_, a) => Parse(a[0].Text)),
        new("date.to_string", [Parameter.Date("date"), Parameter.Text("pattern")], _ => Shape.Text, (frame, a) => Show(frame, a[0], a[1].Text)),
        Later("date.add_days", "days", (date, n) => date.AddDays(n)),
        Later("date.add_hours", "hours", (date, n) => date.AddHours(n)),
        Later("date.add_minutes", "minutes", (date, n) => date.AddMinutes(n)),
        Later("date.add_seconds", "seconds", (date, n) => date.AddSeconds(n)),
        Later("date.add_milliseconds", "millis", (date, n) => date.AddMilliseconds(n)),
        Later("date.add_months", "months", (date, n) => date.AddMonths((int)n), whole: true),
        Later("date.add_years", "years", (date, n) => date.AddYears((int)n), whole: true),
    ];

    private static Function Later(string name, string parameter, Func<DateTime, double, DateTime> add, bool whole = false) =>
        new(name, [Parameter.Date("date"), Parameter.Number(parameter)], _ => Shape.Date, (_, a) =>
        {
            try
            {
                // The language takes null for the first day of the year 1.
                return Value.Of(add(a[0].IsNull ? default : a[0].Date, whole ? Operators.ToInteger(a[1]) : Operators.ToDouble(a[1])));
            }
            catch (ArgumentException)
            {
                throw new RenderFault(TemplateCodes.WrongArguments, $"{name} leaves the years 1 to 9999.", "");
            }
        });

    private static Value Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return Value.Null;
        return DateTime.TryParseExact(text, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Value.Of(date)
            : throw new RenderFault(TemplateCodes.WrongArguments, $"date.parse is given {"the text '" + text + "'"}.", "Give it a date such as 2026-01-31 or 2026-01-31T09:30.");
    }

    private static Value Show(Frame frame, in Value date, string? pattern)
    {
        if (date.IsNull)
            return Value.Null;
        if (pattern is null)
            throw new RenderFault(TemplateCodes.WrongArguments, "date.to_string is given no pattern.", "Give it one such as '%d %B %Y'.");
        var shown = DatePattern.Apply(pattern, date.Date);
        Budgets.Check(frame, shown.Length);
        return Value.Of(shown);
    }
}
