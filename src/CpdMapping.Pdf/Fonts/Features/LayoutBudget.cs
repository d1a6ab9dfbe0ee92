namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>How much may still be read of a table; an honest font needs a small part of it.</summary>
internal sealed class LayoutBudget(int reads)
{
    private int _left = reads;

    public void Spend(int count = 1)
    {
        _left -= count;
        if (_left < 0)
            throw new FontFaultException("The features of the font point at one another without end.");
    }
}
