namespace CpdMapping.Pdf.Text.Unicode;

/// <summary>Small properties that are either had or not, with the bits of the table.</summary>
[Flags]
internal enum CharacterTraits : byte
{
    None = 0,

    /// <summary>Wide, full width or half width.</summary>
    EastAsian = 0x01,
    InitialQuote = 0x02,
    FinalQuote = 0x04,

    /// <summary>Kept for pictures to come.</summary>
    UnassignedPicture = 0x08,
    Picture = 0x10,

    /// <summary>A combining mark of any kind.</summary>
    Mark = 0x20,

    /// <summary>Not shown where a font has nothing for it, such as joiners and direction marks.</summary>
    Ignorable = 0x40,

    /// <summary>A control character, or a separator of lines or paragraphs.</summary>
    Control = 0x80,
}
