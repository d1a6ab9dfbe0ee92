namespace CpdMapping.Documents.Messages;

/// <summary>The permanent codes of problems with a file of texts.</summary>
internal static class MessageCodes
{
    public const string OtherPlaceholders = "CPD-H-031";
}
