namespace CpdMapping.Pdf.Text.Unicode;

/// <summary>How a character takes part in Indic conjuncts, in the order of the table.</summary>
internal enum ConjunctClass : byte
{
    None, Consonant, Linker, Extend,
}
