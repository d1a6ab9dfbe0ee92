namespace CpdMapping.Pdf.Fonts;

/// <summary>A font file that cannot be read; the message says in words what is wrong with it.</summary>
internal sealed class FontFaultException : Exception
{
    public FontFaultException(string message)
        : base(message)
    {
    }
}
