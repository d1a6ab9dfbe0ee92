using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Painting.Structure;

/// <summary>Gives each heading its level: the author's own, or the next one where the author's skips a level (PDF/UA-1, 7.4.2).</summary>
internal sealed class HeadingLevels(ProblemSink problems)
{
    // The author's levels of the headings that are around, the outermost first; how many they are is the level that is written.
    private readonly Stack<int> around = new();

    /// <summary>Gives the role under which a box is written; one that is no heading keeps its own.</summary>
    public StructureRole RoleOf(Box box, StructureRole role)
    {
        if (role is < StructureRole.H1 or > StructureRole.H6)
            return role;
        int level = role - StructureRole.H1 + 1;
        while (around.TryPeek(out int last) && last >= level)
            around.Pop();
        around.Push(level);
        if (around.Count < level)
        {
            problems.Warning(
                PaintingCodes.SkippedHeading,
                box.Line,
                box.Column,
                $"A heading of level {level} stands where one of level {around.Count} is next. Who listens to the page looks for no level in vain, so it is written as level {around.Count}.");
        }
        return StructureRole.H1 + around.Count - 1;
    }
}
