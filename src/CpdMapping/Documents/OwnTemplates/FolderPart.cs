using CpdMapping.Files;

namespace CpdMapping.Documents.OwnTemplates;

/// <summary>Reads a file of a template's folder that the house style names.</summary>
internal static class FolderPart
{
    /// <summary>Gives the file's path and bytes; null after reporting. Nothing is read through a link.</summary>
    /// <param name="folder">The template's folder.</param>
    /// <param name="file">The name that the house style gives.</param>
    /// <param name="what">What the file is, such as <c>picture</c>.</param>
    /// <param name="place">Where the house style gives it.</param>
    /// <param name="most">The bytes that it may have.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static (string Path, ReadOnlyMemory<byte> Bytes)? Read(string folder, string file, string what, Place place, int most, ProblemList problems)
    {
        var found = new List<Problem>();
        var path = FolderFiles.PartOf(folder, file, found);
        problems.AddRange(found);
        if (path is null)
        {
            problems.Error(OwnTemplateCodes.MissingFile, place, $"There is no {what} '{file}' in the template's folder.", "", "Put the file there, or take the line out.");
            return null;
        }
        return FileBytes.Of(path, new ReadLimits { MaxBytes = most }, problems) is { } bytes ? (path, bytes) : null;
    }
}
