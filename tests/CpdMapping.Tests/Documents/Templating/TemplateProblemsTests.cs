using CpdMapping.Documents.Templating;

namespace CpdMapping.Tests.Documents.Templating;

public class TemplateProblemsTests
{
    [Theory]
    [InlineData("{{ nmae }}", "t(1,4): error CPD-T-003: 'nmae' is no variable and no member of the view. Did you mean 'name'?")]
    [InlineData("a\n {{ person.nmae }}", "t(2,12): error CPD-T-004: 'person.nmae' is unknown: person has no member 'nmae'. Did you mean 'name'?")]
    [InlineData("{{ for p in people }}{{ p.agee }}{{ end }}", "t(1,27): error CPD-T-004: 'p.agee' is unknown: p has no member 'agee'. Did you mean 'age'?")]
    [InlineData("{{ name | string.upcsae }}", "t(1,11): error CPD-T-005: There is no function 'string.upcsae'. Did you mean 'string.upcase'?")]
    [InlineData("{{ name | date.now }}", "t(1,11): error CPD-T-002: The function 'date.now' is outside the subset of the template language: it asks the clock.")]
    [InlineData("{{ name | regex.match 'a' }}", "t(1,11): error CPD-T-002: The function 'regex.match' is outside the subset of the template language: patterns are not bounded in time.")]
    [InlineData("{{ '1' | object.eval }}", "t(1,10): error CPD-T-002: The function 'object.eval' is outside the subset of the template language: it runs a template that was not checked.")]
    [InlineData("{{ 1 | math.random 2 }}", "t(1,8): error CPD-T-002: The function 'math.random' is outside the subset of the template language: it depends on chance.")]
    [InlineData("{{ while true }}", "t(1,4): error CPD-T-002: 'while' is outside the subset of the template language.")]
    [InlineData("{{ func f }}", "t(1,4): error CPD-T-002: 'func' is outside the subset of the template language.")]
    [InlineData("{{ ret }}", "t(1,4): error CPD-T-002: 'ret' is outside the subset of the template language.")]
    [InlineData("{{ import x }}", "t(1,4): error CPD-T-002: 'import' is outside the subset of the template language.")]
    [InlineData("{{ x = 1; x++ }}", "t(1,12): error CPD-T-002: '++' is outside the subset of the template language.")]
    [InlineData("{{ 0x1F }}", "t(1,4): error CPD-T-002: The number '0x1F' is outside the subset of the template language. Digits alone were expected, with a decimal point or without one.")]
    [InlineData("{{ name | string.pad_left widht: 3 }}", "t(1,27): error CPD-T-006: 'string.pad_left' has no parameter 'widht'. One of text, width was expected. Did you mean 'width'?")]
    [InlineData("{{ name | string.pad_left text: 3 }}", "t(1,27): error CPD-T-006: 'string.pad_left' is given 'text' twice. One value was expected, the one before '|' counted.")]
    [InlineData("{{ name | string.truncate ellipsis: '.' 4 }}", "t(1,41): error CPD-T-006: A value without a name stands behind 'ellipsis:'. Put values without a name first.")]
    [InlineData("{{ tags | array.each @string.upcase }}", "t(1,22): error CPD-T-002: '@' is outside the subset of the template language.")]
    [InlineData("{{ tags | array.sort }}", "t(1,11): error CPD-T-006: 'array.sort' is given text to sort by. Numbers or dates were expected: the order of texts depends on the culture.")]
    [InlineData("{{ people | array.map 'nmae' }}", "t(1,23): error CPD-T-004: 'array.map' is told 'nmae', but a record has no member 'nmae'. Did you mean 'name'?")]
    [InlineData("{{ people | array.map name }}", "t(1,23): error CPD-T-006: 'array.map' is not told a member. The name of a member in quotes was expected.")]
    [InlineData("{{ day.yaer }}", "t(1,8): error CPD-T-004: 'day.yaer' is unknown: day has no member 'yaer'. Did you mean 'year'?")]
    [InlineData("{{ day + 1 }}", "t(1,8): error CPD-T-007: '+' stands between a date and a number. Numbers or text were expected.")]
    [InlineData("{{ name == empty }}", "t(1,9): error CPD-T-007: Text is compared with 'empty'. A list was expected. Ask a text with .empty? instead.")]
    [InlineData("{{ x = {a: 1}; x.b }}", "t(1,18): error CPD-T-004: 'x.b' is unknown: x has no member 'b'. Did you mean 'a'?")]
    [InlineData("{{ {a 1} }}", "t(1,7): error CPD-T-001: '1' was found. ':' was expected.")]
    [InlineData("{{ tags }}", "t(1,4): error CPD-T-007: A list is shown. Loop over it, or join it with array.join.")]
    [InlineData("{{ person }}", "t(1,4): error CPD-T-007: A record is shown. Show one of its members.")]
    [InlineData("{{ for x in name }}{{ end }}", "t(1,13): error CPD-T-007: The loop runs over text. A list was expected.")]
    [InlineData("{{ name - 1 }}", "t(1,9): error CPD-T-007: '-' stands between text and a number. Numbers were expected.")]
    [InlineData("{{ yes < 1 }}", "t(1,8): error CPD-T-007: '<' stands between a truth value and a number. Numbers, texts or dates were expected.")]
    [InlineData("{{ name | array.size }}", "t(1,4): error CPD-T-006: 'array.size' is given text as 'list'. A list was expected.")]
    [InlineData("{{ yes | math.abs }}", "t(1,4): error CPD-T-006: 'math.abs' is given a truth value as 'value'. A number was expected.")]
    [InlineData("{{ name | string.replace 'a' }}", "t(1,11): error CPD-T-006: 'string.replace' is given 2 values. 3 were expected, the one before '|' counted.")]
    [InlineData("{{ count = 1 }}", "t(1,4): error CPD-T-017: 'count' is assigned, but has a meaning already. Use another name.")]
    [InlineData("{{ for x in tags; x = 1; end }}", "t(1,19): error CPD-T-017: The loop's variable 'x' is assigned. Use another name.")]
    [InlineData("{{ x = 1; x = tags }}", "t(1,4): error CPD-T-017: 'x' is assigned a number here and something of another shape elsewhere. Use another name.\nt(1,11): error CPD-T-017: 'x' is assigned a list here and something of another shape elsewhere. Use another name.")]
    [InlineData("{{ x = []; for i in 1..9; x = [x]; end }}", "t(1,1): error CPD-T-017: 'x' is assigned lists of itself, so it cannot be told what it holds. Use another name.")]
    [InlineData("{{ for.index }}", "t(1,4): error CPD-T-003: 'for.index' stands outside of a loop.")]
    [InlineData("{{ break }}", "t(1,4): error CPD-T-001: 'break' stands outside of a loop.")]
    [InlineData("{{ for x in tags; for y in none; else; break; end; end }}", "t(1,40): error CPD-T-001: 'break' stands outside of a loop.")]
    [InlineData("{{ if yes }}a", "t(1,4): error CPD-T-001: The block of 'if' has no end. 'end' was expected.")]
    [InlineData("{{ end }}", "t(1,4): error CPD-T-001: 'end' stands outside of a block.")]
    [InlineData("{{ for x in 1..3 limit:2 }}{{ end }}", "t(1,18): error CPD-T-001: 'limit' stands behind a list that is worked out. Put the list in parentheses.")]
    [InlineData("{{ yes ? -3 : 1 }}", "t(1,13): error CPD-T-001: A value with '-' or '!' stands before ':'. Put it in parentheses.")]
    [InlineData("{{ name", "t(1,1): error CPD-T-001: The code block has no end. '}}' was expected.")]
    [InlineData("{{ 'a\\q' }}", "t(1,6): error CPD-T-001: '\\q' is no escape in a text. \\\\, \\', \\\", \\n, \\t, \\r, \\0, \\b, \\f, \\v, \\x41 or \\u0041 was expected.")]
    [InlineData("{{ case count }}x{{ when 1 }}{{ end }}", "t(1,17): error CPD-T-001: Something stands between 'case' and the first 'when'. Move it before 'case' or behind a 'when'.")]
    [InlineData("{{ include 'rwo' }}", "t(1,4): error CPD-T-012: There is no template 'rwo' to include. Did you mean 'row'?")]
    [InlineData("{{ include 'self' }}", "self(1,4): error CPD-T-013: The template 'self' includes itself. Break the circle.")]
    [InlineData("{{ include '../row' }}", "t(1,4): error CPD-T-012: There is no template '../row' to include.")]
    [InlineData("a\u0001", "t(1,2): error CPD-T-016: There is a control character (U+0001). Remove it.")]
    public void A_problem_is_told_with_its_place(string template, string expected) => Assert.Equal(expected, Problems(template));

    [Fact]
    public void All_problems_are_told_at_once() => Assert.Equal(
        "t(1,4): error CPD-T-003: 'x' is no variable and no member of the view.\nt(2,4): error CPD-T-001: ')' was found. A value was expected.\nt(3,4): error CPD-T-002: 'with' is outside the subset of the template language.",
        Problems("{{ x }}\n{{ ) }}\n{{ with y }}"));

    [Fact]
    public void Deep_nesting_and_long_chains_are_refused()
    {
        Assert.Contains("CPD-T-014", Problems("{{ " + new string('(', 100) + "1" + new string(')', 100) + " }}"), StringComparison.Ordinal);
        Assert.Contains("CPD-T-014", Problems("{{ 1" + string.Concat(Enumerable.Repeat(" + 1", 1000)) + " }}"), StringComparison.Ordinal);
        Assert.Contains("CPD-T-014", Problems(string.Concat(Enumerable.Repeat("{{ if yes }}", 100))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_is_too_long_is_refused() => Assert.Equal(
        "t: error CPD-T-015: The template has 4 characters. At most 3 were expected.",
        string.Join('\n', Template.Parse<SampleView>("abcd", "t", OutputMode.Text, new() { MaxLength = 3 }).Problems));

    private static string Problems(string template)
    {
        var includes = new Dictionary<string, string>(StringComparer.Ordinal) { ["row"] = "r", ["self"] = "{{ include 'self' }}" };
        return string.Join('\n', Template.Parse<SampleView>(template, "t", OutputMode.Text, new() { Includes = includes }).Problems);
    }
}
