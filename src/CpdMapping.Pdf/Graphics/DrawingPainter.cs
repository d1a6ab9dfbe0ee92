using CpdMapping.Pdf.Graphics.Lettering;
using CpdMapping.Pdf.Graphics.Shapes;
using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Writing;
using Path = CpdMapping.Pdf.Writing.Path;

namespace CpdMapping.Pdf.Graphics;

/// <summary>
/// Draws the SVG elements of one document. What is used several times with the same style becomes a form, written once. Belongs to one
/// thread.
/// </summary>
internal sealed class DrawingPainter
{
    // Elements within elements, what is used counted where it is used: deeper drawings would not fit on the stack.
    private const int Deepest = 200;

    // Uses of uses of uses are small to write and endless to draw.
    private const int MostElements = 200_000;

    // What lies beyond is on no page.
    private static readonly Rectangle Everywhere = new(-32_000, -32_000, 64_000, 64_000);

    private readonly DrawingContext _context;
    private readonly DrawingProblems _problems;
    private readonly GradientReader _gradients;
    private readonly LetteringPainter _lettering;
    private readonly Dictionary<UseKey, UsedForm> _forms = [];
    private readonly List<HtmlElement> _open = [];
    private int _drawn;
    private bool _isFull;
    private int _depth;

    public DrawingPainter(DrawingContext context)
    {
        _context = context;
        _problems = new DrawingProblems(context.Problems);
        _gradients = new GradientReader(context, _problems);
        _lettering = new LetteringPainter(context, _problems);
    }

    /// <summary>Draws an <c>svg</c> element into an area of a page, where content has begun that owns it.</summary>
    public void Draw(Canvas canvas, HtmlElement svg, ComputedStyle style, Rectangle area)
    {
        if (area.IsEmpty)
            return;
        Viewport viewport = Viewport.Of(svg, _problems);
        var room = new Rectangle(0, 0, area.Width / Lengths.UserUnit, area.Height / Lengths.UserUnit);
        Matrix toPage = Matrix.Scale(Lengths.UserUnit, Lengths.UserUnit).Then(Matrix.Translate(area.X, area.Y));
        AttributeCheck.Run(svg, _problems);
        Within(canvas, inner =>
        {
            inner.Clip(Path.Of(area));
            inner.Transform(viewport.Into(room).Then(toPage));
            Children(inner, svg, style, viewport.Box ?? room);
        });
    }

    // States may be kept only so deep; below that a form begins anew.
    private void Within(Canvas canvas, Action<Canvas> draw)
    {
        if (!canvas.CanSave)
        {
            canvas.DrawForm(_context.File.CreateForm(Everywhere, draw), Matrix.Identity);
            return;
        }
        canvas.Save();
        draw(canvas);
        canvas.Restore();
    }

    private void Children(Canvas canvas, HtmlElement parent, ComputedStyle style, Rectangle view)
    {
        foreach (HtmlNode child in parent.Children)
        {
            if (child is HtmlElement element)
                Element(canvas, element, style, view);
        }
    }

    private void Element(Canvas canvas, HtmlElement element, ComputedStyle parent, Rectangle view)
    {
        if (ElementNames.IsNotDrawn(element.Name) || !MayDraw(element))
            return;
        ComputedStyle style = _context.StyleOf(element, parent);
        if (style.Display == Display.None)
            return;
        AttributeCheck.Run(element, _problems);
        Matrix transform = Transforms.Of(element, style, _problems);
        Path? clip = style.ClipPath is { Reference: { } reference } ? ClipReader.Read(_context, _problems, element, reference, style, view) : null;
        _depth++;
        if (style.Opacity < 1)
            Lighter(canvas, element, style, view, transform, clip);
        else if (transform == Matrix.Identity && clip is null)
            Content(canvas, element, style, view);
        else
            Within(canvas, inner => Content(Prepared(inner, transform, clip, style), element, style, view));
        _depth--;
    }

    private static Canvas Prepared(Canvas canvas, Matrix transform, Path? clip, ComputedStyle style)
    {
        canvas.Transform(transform);
        if (clip is not null)
            canvas.Clip(clip, style.ClipRule == FillRule.Evenodd);
        return canvas;
    }

    // Shapes that overlap are made lighter as one picture, not each by itself.
    private void Lighter(Canvas canvas, HtmlElement element, ComputedStyle style, Rectangle view, Matrix transform, Path? clip)
    {
        Form group = _context.File.CreateForm(Everywhere, inner => Content(inner, element, style, view), isGroup: true);
        Within(canvas, inner =>
        {
            Prepared(inner, transform, clip, style).Opacity(style.Opacity);
            inner.DrawForm(group, Matrix.Identity);
        });
    }

    private void Content(Canvas canvas, HtmlElement element, ComputedStyle style, Rectangle view)
    {
        var lengths = new Lengths(element, view, style, _problems);
        switch (element.Name)
        {
            case "g" or "a":
                Children(canvas, element, style, view);
                break;
            case "svg":
                var room = new Rectangle(lengths.X("x"), lengths.Y("y"), lengths.X("width", view.Width), lengths.Y("height", view.Height));
                Inner(canvas, element, style, room);
                break;
            case "use":
                Use(canvas, lengths);
                break;
            case "text":
                _lettering.Draw(canvas, lengths);
                break;
            case var name when ShapeReader.IsShape(name):
                Path path = ShapeReader.Read(lengths);
                ShapePainter.Draw(canvas, path, style, reference => _gradients.Read(element, reference, style, path.Bounds, view));
                break;
            case var name when ElementNames.IsNotDone(name):
                _problems.NotDone(element, $"The element '{name}' is not drawn.");
                break;
            default:
                _problems.UnknownElement(element);
                break;
        }
    }

    private void Inner(Canvas canvas, HtmlElement element, ComputedStyle style, Rectangle room)
    {
        if (room.IsEmpty)
            return;
        Viewport viewport = Viewport.Of(element, _problems);
        Within(canvas, inner =>
        {
            inner.Clip(Path.Of(room));
            inner.Transform(viewport.Into(room));
            Children(inner, element, style, viewport.Box ?? new Rectangle(0, 0, room.Width, room.Height));
        });
    }

    private void Use(Canvas canvas, Lengths lengths)
    {
        HtmlElement element = lengths.Element;
        if (References.Find(_context, _problems, element) is not { } target)
            return;
        if (_open.Contains(target))
        {
            _problems.BadReference(element, $"The use of '{target.Id}' stands within '{target.Id}' itself: it is drawn without end and so left out.");
            return;
        }
        var view = new Rectangle(0, 0, lengths.X("width", lengths.View.Width), lengths.Y("height", lengths.View.Height));
        var key = new UseKey(target, lengths.Style, view.Width, view.Height);
        if (!_forms.TryGetValue(key, out UsedForm? used))
        {
            int before = _drawn;
            _open.Add(target);
            Form form = target.Name is "symbol" or "svg"
                ? _context.File.CreateForm(view.IsEmpty ? default : view, inner => Inner(inner, target, _context.StyleOf(target, lengths.Style), view))
                : _context.File.CreateForm(Everywhere, inner => Element(inner, target, lengths.Style, lengths.View));
            _open.RemoveAt(_open.Count - 1);
            used = new UsedForm(form, _drawn - before);
            _forms.Add(key, used);
        }
        else if (!MayDraw(element, used.Elements))
        {
            return;
        }
        canvas.DrawForm(used.Form, Matrix.Translate(lengths.X("x"), lengths.Y("y")));
    }

    private bool MayDraw(HtmlElement element, int elements = 1)
    {
        if (_isFull)
            return false;
        _drawn += elements;
        _isFull = _drawn > MostElements || _depth > Deepest;
        if (_isFull)
            _problems.Limit(element, "The drawings of the document have more than 200,000 elements, what is used counted each time, or stand more than 200 deep. Make them simpler.");
        return !_isFull;
    }

    private readonly record struct UseKey(HtmlElement Target, ComputedStyle Style, double Width, double Height);

    private sealed record UsedForm(Form Form, int Elements);
}
