namespace CpdMapping.Pdf.Styles.Values;

/// <summary>What is cut off the edges of a box.</summary>
internal sealed record ClipInset(Length Top, Length Right, Length Bottom, Length Left)
{
    /// <summary>Whether nothing is left of a box, however large.</summary>
    public bool CutsAll => Top.Percent + Bottom.Percent >= 1 || Left.Percent + Right.Percent >= 1;
}
