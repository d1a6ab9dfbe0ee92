using CpdMapping.Pdf.Markup;

namespace CpdMapping.Pdf.Styles.Selectors;

/// <summary>Asks for something that is known of an element without its siblings.</summary>
internal sealed class StateTest(Func<HtmlElement, bool> state) : ElementTest
{
    /// <summary>What is true on a screen at times, and on paper never.</summary>
    public static StateTest Never { get; } = new(static _ => false);

    public static StateTest Root { get; } = new(static element => element.Parent is null);

    public static StateTest Link { get; } = new(static element => element.Name is "a" or "area" && element.Attribute("href") is not null);

    public static StateTest Empty { get; } = new(static element => element.Children.All(static child => child is HtmlText { Text.Length: 0 }));

    public override bool Matches(HtmlElement element) => state(element);
}
