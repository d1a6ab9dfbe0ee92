namespace CpdMapping.Pdf.Text.Unicode;

/// <summary>How a character takes part in the bidirectional algorithm, under the short names of the standard and in the order of the table.</summary>
internal enum BidiClass : byte
{
    L, R, AL, EN, ES, ET, AN, CS, NSM, BN, B, S, WS, ON, LRE, LRO, RLE, RLO, PDF, LRI, RLI, FSI, PDI,
}
