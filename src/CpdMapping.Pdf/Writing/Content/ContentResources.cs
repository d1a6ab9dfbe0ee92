namespace CpdMapping.Pdf.Writing.Content;

/// <summary>What the content of one page or form uses by name: fonts, images, forms, opacities and shadings, each in order of first use.</summary>
internal sealed class ContentResources
{
    private readonly List<EmbeddedFont> _fonts = [];
    private readonly List<object> _drawings = [];
    private readonly List<int> _opacities = [];
    private readonly List<LinearShading> _shadings = [];

    public IReadOnlyList<EmbeddedFont> Fonts => _fonts;

    /// <summary>The images and forms.</summary>
    public IReadOnlyList<object> Drawings => _drawings;

    /// <summary>The opacities in thousandths.</summary>
    public IReadOnlyList<int> Opacities => _opacities;

    public IReadOnlyList<LinearShading> Shadings => _shadings;

    public void Use(EmbeddedFont font)
    {
        if (!_fonts.Contains(font))
            _fonts.Add(font);
    }

    /// <summary>The number of an image or form among those of this content.</summary>
    public int NumberOf(object drawing) => IndexOf(_drawings, drawing);

    /// <summary>The number of an opacity among those of this content.</summary>
    public int NumberOf(int opacity) => IndexOf(_opacities, opacity);

    /// <summary>The number of a shading among those of this content.</summary>
    public int NumberOf(LinearShading shading) => IndexOf(_shadings, shading);

    private static int IndexOf<T>(List<T> list, T item)
    {
        int index = list.IndexOf(item);
        if (index < 0)
        {
            index = list.Count;
            list.Add(item);
        }
        return index;
    }
}
