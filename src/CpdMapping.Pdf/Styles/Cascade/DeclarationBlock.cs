namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>The declarations of one rule or attribute, and the sheet that they stand in.</summary>
internal sealed class DeclarationBlock(SheetText sheet, IReadOnlyList<Declaration> declarations, IReadOnlyList<CustomDeclaration> customs)
{
    public SheetText Sheet { get; } = sheet;

    public IReadOnlyList<Declaration> Declarations { get; } = declarations;

    public IReadOnlyList<CustomDeclaration> Customs { get; } = customs;

    public bool HasImportant { get; } = declarations.Any(declaration => declaration.IsImportant) || customs.Any(custom => custom.IsImportant);
}
