using CpdMapping.Documents.Templating;

namespace CpdMapping.Tests.Documents.Templating;

public class BudgetTests
{
    [Fact]
    public void Too_many_steps_are_an_error() => Assert.Contains(
        "error CPD-T-020: Rendering took more than 1000 steps. Loop over less, or raise MaxSteps.",
        Failure("{{ for i in 1..1000000; if i; end; end }}", new() { MaxSteps = 1000 }), StringComparison.Ordinal);

    [Fact]
    public void Too_long_an_output_is_an_error_and_no_cut() => Assert.Equal(
        "t(1,20): error CPD-T-021: The output is longer than 10 characters. Show less, or raise MaxOutput.",
        Failure("{{ for i in 1..9 }}ab{{ end }}", new() { MaxOutput = 10 }));

    [Fact]
    public void An_output_of_just_the_budget_is_whole() =>
        Assert.Equal("abcdefghij", Template.Parse<SampleView>("abcdefghij", "t", OutputMode.Text).Value.Render(new(), new RenderOptions { MaxOutput = 10 }));

    [Fact]
    public void Texts_made_in_passing_count_too() => Assert.Contains(
        "CPD-T-021", Failure("{{ x = 'aaaaaaaa'; for i in 1..64; x = x + x; end }}", new() { MaxOutput = 1000 }), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ for a in 1..100000; for b in 1..100000; for c in 1..100000; c; end; end; end }}")]
    [InlineData("{{ x = [1]; for i in 1..64; x = x | array.concat x; end }}")]
    [InlineData("{{ x = [] | array.insert_at 2000000000 1 }}")]
    [InlineData("{{ x = (1..2000000000) | array.compact }}")]
    [InlineData("{{ x = (1..2000000000) | array.join '' }}")]
    [InlineData("{{ x = (1..2000000000) | object.to_json }}")]
    [InlineData("{{ x = 'ab' * 2000000000 }}")]
    [InlineData("{{ x = 'a' | string.pad_left 2000000000 }}")]
    [InlineData("{{ x = 'a'; for i in 1..64; x = x | string.append x; end }}")]
    [InlineData("{{ x = 'aa'; for i in 1..64; x = x | string.replace 'a' x; end }}")]
    [InlineData("{{ x = 'a'; for i in 1..64; x = [x, x, x, x] | array.join x; end }}")]
    [InlineData("{{ capture x }}ab{{ end }}{{ for i in 1..64 }}{{ capture x }}{{ x }}{{ x }}{{ end }}{{ end }}")]
    [InlineData("{{ x = 'a\n'; for i in 1..64; x = x | html.newline_to_br; x = x + x; end }}")]
    public void A_bomb_ends_at_its_budget(string template) =>
        Assert.Matches("CPD-T-02[01]", Failure(template, RenderOptions.Default));

    [Theory]
    [InlineData("{{ 'a' | string.pad_left (-1) }}", "CPD-T-006")]
    [InlineData("{{ 1 | math.format 'D999999999' }}", "CPD-T-006")]
    [InlineData("{{ 1 | math.round 99 }}", "CPD-T-006")]
    [InlineData("{{ date.parse '31/01/2026' }}", "CPD-T-006")]
    [InlineData("{{ date.parse '2026-01-31T10:00Z' }}", "CPD-T-006")]
    [InlineData("{{ moment | date.to_string '%s' }}", "CPD-T-002")]
    [InlineData("{{ moment | date.to_string '%Z' }}", "CPD-T-002")]
    public void What_has_no_certain_result_is_an_error(string template, string code) =>
        Assert.Contains(code, Failure(template, RenderOptions.Default), StringComparison.Ordinal);

    [Fact]
    public void Too_long_a_time_is_an_error() => Assert.Contains(
        "error CPD-T-022: Rendering took longer than 00:00:01. Show less, or raise MaxTime.",
        Failure("{{ for i in 1..100000; end }}", new() { MaxTime = TimeSpan.FromSeconds(1), Clock = new HastyClock() }), StringComparison.Ordinal);

    [Fact]
    public void A_division_by_zero_is_told_with_its_place() => Assert.Equal(
        "t(2,4): error CPD-T-023: A number is divided by zero. Test for zero before the division.", Failure("\n{{ 5 // (count - 3) }}", RenderOptions.Default));

    [Fact]
    public void A_render_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var template = Template.Parse<SampleView>("{{ for i in 1..100000; end }}", "t", OutputMode.Text).Value;
        Assert.Throws<OperationCanceledException>(() => template.Render(new(), source.Token));
    }

    [Fact]
    public void Many_threads_can_render_one_template()
    {
        var template = Template.Parse<SampleView>("{{ for p in people; x = p.name; x; for.index; end }}", "t", OutputMode.Html).Value;
        var outputs = new string[200];
        Parallel.For(0, outputs.Length, i => outputs[i] = template.Render(new()));
        Assert.All(outputs, output => Assert.Equal("Ann0Bob1", output));
    }

    [Fact]
    public void A_template_writes_what_it_renders()
    {
        using var writer = new StringWriter();
        Template.Parse<SampleView>("{{ count }}", "t", OutputMode.Text).Value.Render(new(), writer);
        Assert.Equal("3", writer.ToString());
    }

    public static TheoryData<ITemplateEngine> Engines => [TemplateEngine.Default, new TemplateEngine(new TemplateOptions())];

    [Theory]
    [MemberData(nameof(Engines))]
    public void The_engine_of_the_library_stands_behind_the_seam(ITemplateEngine engine)
    {
        Assert.Equal("3", engine.Parse<SampleView>("{{ count }}", "t", OutputMode.Text).Render(new()));
        Assert.Throws<CpdMapping.Files.CpdFileException>(() => engine.Parse<SampleView>("{{ nope }}", "t", OutputMode.Text));
    }

    private static string Failure(string template, RenderOptions options) =>
        Assert.Throws<TemplateException>(() => Template.Parse<SampleView>(template, "t", OutputMode.Text).Value.Render(new(), options)).Message;

    private sealed class HastyClock : TimeProvider
    {
        private long ticks;

        public override long GetTimestamp() => ticks += TimestampFrequency;
    }
}
