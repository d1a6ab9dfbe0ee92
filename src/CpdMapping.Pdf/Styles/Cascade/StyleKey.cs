using System.Runtime.CompilerServices;

namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>What a style follows from: the style around and the declarations. Elements that are alike in both share one style.</summary>
internal sealed class StyleKey : IEquatable<StyleKey>
{
    private readonly ComputedStyle? parent;
    private readonly DeclarationBlock[] blocks;
    private readonly int hash;

    public StyleKey(ComputedStyle? parent, DeclarationBlock[] blocks)
    {
        (this.parent, this.blocks) = (parent, blocks);
        var sum = new HashCode();
        sum.Add(parent is null ? 0 : RuntimeHelpers.GetHashCode(parent));
        foreach (var block in blocks)
            sum.Add(RuntimeHelpers.GetHashCode(block));
        hash = sum.ToHashCode();
    }

    public bool Equals(StyleKey? other)
    {
        if (other is null || !ReferenceEquals(parent, other.parent) || blocks.Length != other.blocks.Length)
            return false;
        for (var at = 0; at < blocks.Length; at++)
            if (!ReferenceEquals(blocks[at], other.blocks[at]))
                return false;
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as StyleKey);

    public override int GetHashCode() => hash;
}
