using CpdMapping.Files;
using CpdMapping.Standards.Overlays;

namespace CpdMapping.Tests.Standards.Overlays;

/// <summary>Overlay files for tests.</summary>
internal static class OverlayText
{
    public const string Good = """
        format: 1
        overlay: our-course@2026
        revision: 1
        title: What our course works on
        by: The Pet School
        of: [pets@2018, school@2026]
        groups:
          - title: Every day
            note: The first week.
            standards: [pets@2018/2, school@2026/kind]
          - title: Meals
            standards:
              - pets@2018/1

        """;

    public static readonly string School = EditionText.Of("school@2026", "School", "status: in-force\nfrom: 2026", "code: kind, title: Being kind");

    public static string With(string old, string text) =>
        Good.Contains(old, StringComparison.Ordinal) ? Good.Replace(old, text, StringComparison.Ordinal) : throw new ArgumentException($"'{old}' is not in the file.", nameof(old));

    public static (StandardsOverlay? Overlay, Sequence<Problem> Problems) Read(string text)
    {
        var problems = new ProblemList();
        var root = NodeReader.Parse("f.yaml", text, ReadLimits.Default, problems);
        var overlay = root is null ? null : OverlayReader.Read(root, problems);
        return (overlay, problems.ToSequence());
    }
}
