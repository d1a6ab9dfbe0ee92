using CpdMapping.Documents.Templating;

namespace CpdMapping.Tests.Documents.Templating;

public class ScribanCasesTests
{
    private static readonly TemplateOptions Options = new()
    {
        Includes = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["row"] = "<td>{{ name }}</td>\n<td>{{ count }}</td>\n",
            ["a"] = "[{{ name }}]",
            ["loop"] = "{{ for t in tags }}\n {{ t }}\n{{ end }}",
            ["usex"] = "<{{ x }}>",
            ["setq"] = "{{ q = 5 }}",
            ["forindex"] = "{{ for.index }}",
        },
    };

    public static TheoryData<string, string> Cases => ScribanCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_template_renders_as_in_the_whole_language(string template, string expected) =>
        Assert.Equal(expected, Template.Parse<SampleView>(template, "case", OutputMode.Text, Options).Value.Render(new SampleView()));
}
