using CpdMapping.Files;

namespace CpdMapping.Auditing.Registers;

/// <summary>One person's record before it is read: where it stands, and its bytes; or what kept it from being read.</summary>
/// <param name="Name">The name for places: that of the register, or of the record's own file.</param>
/// <param name="Number">The number of the line or the file, from 1.</param>
/// <param name="IsLine">Whether it is a line of a register, so that places are in that line.</param>
/// <param name="Bytes">The bytes.</param>
/// <param name="Unreadable">What kept it from being read; empty where nothing did.</param>
internal readonly record struct RegisterItem(string Name, int Number, bool IsLine, ReadOnlyMemory<byte> Bytes, Sequence<Problem> Unreadable = default)
{
    public RegisterLine Broken(Sequence<Problem> problems)
    {
        var line = Number;
        return new()
        {
            Number = Number,
            Problems = IsLine ? problems.Select(p => p with { Place = p.Place with { Line = line } }).ToSequence() : problems,
        };
    }
}
