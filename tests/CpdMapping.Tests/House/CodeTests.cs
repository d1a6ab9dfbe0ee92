using System.Reflection;
using System.Text.RegularExpressions;

namespace CpdMapping.Tests.House;

/// <summary>Problem codes are permanent: each stands for one thing.</summary>
public partial class CodeTests
{
    private static readonly List<(string Name, string Code)> Codes = Houses.All.SelectMany(house => house.Assembly.GetTypes())
        .Where(t => t.Name.EndsWith("Codes", StringComparison.Ordinal))
        .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
        .Where(f => f is { IsLiteral: true } && f.FieldType == typeof(string))
        .Select(f => ($"{f.DeclaringType!.Name}.{f.Name}", (string)f.GetRawConstantValue()!))
        .ToList();

    [Fact]
    public void No_two_problems_share_a_code()
    {
        var shared = Codes.GroupBy(c => c.Code).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(c => c.Name))}");

        Assert.NotEmpty(Codes);
        Assert.Empty(shared);
    }

    [Fact]
    public void Codes_have_one_form()
    {
        Assert.DoesNotContain(Codes, c => !Form().IsMatch(c.Code));
    }

    [GeneratedRegex(@"^CPD-[A-Z]-[0-9]{3}\z")]
    private static partial Regex Form();
}
