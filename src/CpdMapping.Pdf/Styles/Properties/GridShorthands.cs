using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads the shorthands of grids.</summary>
internal static class GridShorthands
{
    public static bool TryTemplate(ValueReader reader, object?[] values)
    {
        if (reader.TryWord("none"))
            return true;
        var rows = reader.Before('/');
        return GridReader.TryTemplate(rows, out values[0]) && rows.IsAtEnd && reader.TrySign('/') && GridReader.TryTemplate(reader, out values[1]);
    }

    public static bool TryLines(ValueReader reader, object?[] values)
    {
        if (!GridReader.TryLine(reader, out values[0]))
            return false;
        if (reader.TrySign('/'))
            return GridReader.TryLine(reader, out values[1]);
        values[1] = Other(values[0]);
        return true;
    }

    public static bool TryArea(ValueReader reader, object?[] values)
    {
        var count = 0;
        do
        {
            if (count == 4 || !GridReader.TryLine(reader, out values[count]))
                return false;
            count++;
        }
        while (reader.TrySign('/'));
        for (var at = count; at < 4; at++)
            values[at] = Other(values[at < 2 ? 0 : at - 2]);
        return true;
    }

    // A name alone means both edges of the area of that name.
    private static object? Other(object? line) => line is GridLine { Name: not null, Number: 0 } ? line : GridLine.Auto;
}
