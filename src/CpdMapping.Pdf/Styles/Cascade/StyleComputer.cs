using CpdMapping.Pdf.Styles.Properties;
using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>Computes a style from the declarations that apply, the weakest first.</summary>
/// <param name="viewWidth">The width of the page's content, for <c>vw</c>.</param>
/// <param name="viewHeight">The height of the page's content, for <c>vh</c>.</param>
/// <param name="tell">Tells of a declaration that has no value.</param>
internal sealed class StyleComputer(double viewWidth, double viewHeight, Action<SheetText, SheetProblem> tell)
{
    private readonly (Declaration Declaration, SheetText Sheet, bool IsGiven)[] winners = new (Declaration, SheetText, bool)[PropertyTable.All.Count];
    private readonly List<CustomDeclaration> customs = [];

    /// <summary>Gets or sets the size of the root element's font, for <c>rem</c>.</summary>
    public double RootFontSize { get; set; } = ComputedStyle.Initial.FontSize;

    /// <summary>Computes a style.</summary>
    /// <param name="parent">The style around.</param>
    /// <param name="blocks">The declarations, the weakest first.</param>
    /// <param name="ours">How many of the blocks are of the default sheet; where they insist, nothing else counts.</param>
    public ComputedStyle Compute(ComputedStyle parent, DeclarationBlock[] blocks, int ours)
    {
        Array.Clear(winners);
        customs.Clear();
        foreach (var block in blocks)
            Apply(block, isImportant: false);
        for (var at = ours; at < blocks.Length; at++)
            Insist(blocks[at]);
        for (var at = 0; at < ours; at++)
            Insist(blocks[at]);
        var variables = VariableExpander.Properties(parent.Variables, customs);
        var inherited = (object?[])parent.Inherited.Clone();
        var own = (object?[])ComputedStyle.Initial.Own.Clone();
        var context = new ComputeContext { Parent = parent, FontSize = parent.FontSize, RootFontSize = RootFontSize, ViewWidth = viewWidth, ViewHeight = viewHeight };
        // All other lengths may be relative to the font.
        Set(TextProperties.FontSize, context, variables, inherited, own);
        context.FontSize = (double)inherited[TextProperties.FontSize.Index]!; // A size always has a value.
        foreach (var property in PropertyTable.All)
            if (property != TextProperties.FontSize)
                Set(property, context, variables, inherited, own);
        return new ComputedStyle(inherited, own, variables);
    }

    private void Insist(DeclarationBlock block)
    {
        if (block.HasImportant)
            Apply(block, isImportant: true);
    }

    private void Apply(DeclarationBlock block, bool isImportant)
    {
        foreach (var declaration in block.Declarations)
            if (declaration.IsImportant == isImportant)
                winners[declaration.Property.Order] = (declaration, block.Sheet, true);
        foreach (var custom in block.Customs)
            if (custom.IsImportant == isImportant)
                customs.Add(custom);
    }

    private void Set(Property property, ComputeContext context, CustomProperties variables, object?[] inherited, object?[] own)
    {
        var (declaration, sheet, isGiven) = winners[property.Order];
        if (!isGiven)
            return;
        var value = declaration.Value;
        if (value is DeferredValue deferred)
            value = Read(property, deferred, declaration, sheet, variables);
        value = value switch
        {
            WideKeyword.Inherit => context.Parent.Value(property),
            WideKeyword.Initial => property.Initial,
            WideKeyword.Unset => property.IsInherited ? context.Parent.Value(property) : property.Initial,
            Specified specified => specified.Compute(context),
            _ => value,
        };
        (property.IsInherited ? inherited : own)[property.Index] = value;
    }

    // What cannot be read once the variables are put in counts as if nothing was said.
    private object? Read(Property property, DeferredValue deferred, Declaration declaration, SheetText sheet, CustomProperties variables)
    {
        if (VariableExpander.Expand(deferred.Tokens, deferred.Start, deferred.End, variables.Find) is { } tokens)
        {
            var reader = new ValueReader(tokens, 0, tokens.Count);
            if (deferred.Shorthand is { } shorthand)
            {
                if (shorthand.Read(reader) is { } values)
                    return values[IndexOf(shorthand, property)];
            }
            else if (property.TryRead(reader, out var value) && reader.IsAtEnd)
            {
                return value;
            }
        }

        tell(sheet, new SheetProblem(declaration.Offset, StyleCodes.BadVariable, $"The property '{deferred.Shorthand?.Name ?? property.Name}' has no value here: a variable is not given, or what it holds does not fit. The declaration is left out."));
        return WideKeyword.Unset;
    }

    private static int IndexOf(Shorthand shorthand, Property property)
    {
        for (var at = 0; at < shorthand.Longhands.Count; at++)
            if (shorthand.Longhands[at] == property)
                return at;
        throw new InvalidOperationException($"'{property.Name}' is no part of '{shorthand.Name}'.");
    }
}
