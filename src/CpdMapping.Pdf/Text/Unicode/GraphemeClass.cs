namespace CpdMapping.Pdf.Text.Unicode;

/// <summary>How a character takes part in what readers see as one character, in the order of the table.</summary>
internal enum GraphemeClass : byte
{
    Other, CR, LF, Control, Extend, ZWJ, RegionalIndicator, Prepend, SpacingMark, L, V, T, LV, LVT,
}
