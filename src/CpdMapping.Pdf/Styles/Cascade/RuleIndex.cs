using CpdMapping.Pdf.Markup;

namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>The rules by what their last part asks for, so that an element looks at few of them.</summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<string, List<IndexedRule>> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IndexedRule>> byClass = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IndexedRule>> byName = new(StringComparer.Ordinal);
    private readonly List<IndexedRule> others = [];
    private int count;

    /// <summary>Adds the rules of a sheet whose conditions are met by the page.</summary>
    public void Add(StyleSheet sheet, bool isOurs, double width, double height)
    {
        foreach (var rule in sheet.Rules)
            if (rule.Condition?.IsMet(width, height) != false)
                foreach (var selector in rule.Selectors)
                    Place(new IndexedRule(selector, rule.Block, count++, isOurs));
    }

    /// <summary>Collects the rules for an element or a box of it, the weakest first.</summary>
    public void Collect(HtmlElement element, PseudoElement pseudo, List<IndexedRule> matched)
    {
        matched.Clear();
        if (element.Id is { } id && byId.TryGetValue(id, out var rules))
            Test(rules, element, pseudo, matched);
        foreach (var name in element.Classes)
            if (byClass.TryGetValue(name, out rules))
                Test(rules, element, pseudo, matched);
        if (byName.TryGetValue(element.LowerName, out rules))
            Test(rules, element, pseudo, matched);
        Test(others, element, pseudo, matched);
        matched.Sort(IndexedRule.ByWeight);
    }

    private void Place(IndexedRule rule)
    {
        var subject = rule.Selector.Subject;
        if (subject.Id is { } id)
            In(byId, id).Add(rule);
        else if (subject.Classes.Count > 0)
            In(byClass, subject.Classes[0]).Add(rule);
        else if (subject.Name is { } name)
            In(byName, name).Add(rule);
        else
            others.Add(rule);
    }

    private static List<IndexedRule> In(Dictionary<string, List<IndexedRule>> index, string key) =>
        index.TryGetValue(key, out var rules) ? rules : index[key] = [];

    // An element that names a class twice would find a rule twice.
    private static void Test(List<IndexedRule> rules, HtmlElement element, PseudoElement pseudo, List<IndexedRule> matched)
    {
        foreach (var rule in rules)
            if (rule.Selector.Pseudo == pseudo && rule.Selector.Matches(element) && !matched.Contains(rule))
                matched.Add(rule);
    }
}
