using CpdMapping.Files;

namespace CpdMapping.Documents.Templating.Running;

/// <summary>Stops rendering. The statement that it passes first gives it its place.</summary>
internal sealed class RenderFault(string code, string found, string remedy) : Exception
{
    private Place? place;

    /// <summary>Sets the place unless it is set; always false, so that it can stand in an exception filter.</summary>
    public bool PassAt(Place statement)
    {
        place ??= statement;
        return false;
    }

    public TemplateException ToException(string template) =>
        new(new Problem(code, ProblemSeverity.Error, place ?? new Place(template, 0, 0), found, "", remedy));
}
