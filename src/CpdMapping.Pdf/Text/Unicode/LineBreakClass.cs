namespace CpdMapping.Pdf.Text.Unicode;

/// <summary>How a character takes part in line breaking, under the short names of the standard and in the order of the table.</summary>
internal enum LineBreakClass : byte
{
    AL, AK, AP, AS, B2, BA, BB, BK, CB, CL, CM, CP, CR, EB, EM, EX, GL, H2, H3, HH, HL, HY, ID, IN, IS, JL, JT, JV, LF, NL, NS,
    NU, OP, PO, PR, QU, RI, SP, SY, VF, VI, WJ, ZW, ZWJ,
}
