namespace CpdMapping.Pdf.Styles.Values;

/// <summary>How boxes share the room along an axis.</summary>
internal enum Alignment
{
    Auto,
    Normal,
    Start,
    End,
    FlexStart,
    FlexEnd,
    SelfStart,
    SelfEnd,
    Centre,
    Left,
    Right,
    Stretch,
    Baseline,
    SpaceBetween,
    SpaceAround,
    SpaceEvenly,
}
