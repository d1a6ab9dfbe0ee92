namespace CpdMapping.Pdf.Text.Unicode;

/// <summary>How a letter joins its neighbours: not at all, to the right, on both sides, always, to the left, or not seen.</summary>
internal enum JoiningType : byte
{
    NonJoining, RightJoining, DualJoining, JoinCausing, LeftJoining, Transparent,
}
