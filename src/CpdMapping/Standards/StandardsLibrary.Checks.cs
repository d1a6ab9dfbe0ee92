using CpdMapping.Files;

namespace CpdMapping.Standards;

public sealed partial class StandardsLibrary
{
    /// <summary>Checks what no single file can show: that editions and standards which name one another exist and agree.</summary>
    /// <returns>All problems in the order of the editions; empty when there is none. The place of each is the reference it is about.</returns>
    /// <remarks>Reads every edition. An edition that is named and not loaded is no problem.</remarks>
    public Sequence<Problem> Validate() => Entries.SelectMany(entry => LibraryChecks.Of(this, entry.Edition)).ToSequence();
}
