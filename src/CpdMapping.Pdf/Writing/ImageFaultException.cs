namespace CpdMapping.Pdf.Writing;

/// <summary>An image file that cannot be used; the message says in words what is wrong with it.</summary>
internal sealed class ImageFaultException : Exception
{
    public ImageFaultException(string message)
        : base(message)
    {
    }
}
