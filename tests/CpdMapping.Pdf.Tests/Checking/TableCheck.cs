namespace CpdMapping.Pdf.Tests.Checking;

/// <summary>A table's rows, spans counted, are all of one length.</summary>
internal static class TableCheck
{
    public static void Run(PdfDocument document, PdfDictionary table, PdfFaults faults)
    {
        var rows = new List<PdfDictionary>();
        Collect(document, table, rows);
        // How many rows each column is still taken by cells from above.
        var taken = new List<int>();
        int? width = null;
        foreach (PdfDictionary row in rows)
        {
            var next = new List<int>(taken.Select(t => Math.Max(0, t - 1)));
            int column = 0;
            foreach (object? kid in document.List(row["K"]))
            {
                while (column < taken.Count && taken[column] > 0)
                    column++;
                (int columns, int down) = Spans(document, document.Dictionary(kid));
                for (int i = 0; i < columns; i++, column++)
                {
                    while (next.Count <= column)
                        next.Add(0);
                    next[column] = down - 1;
                }
            }
            while (column < taken.Count && taken[column] > 0)
                column++;
            width ??= column;
            faults.Unless(column == width, $"A table has rows of {width} and of {column} columns.");
            taken = next;
        }
        faults.Unless(rows.Count > 0, "A table has no rows.");
        faults.Unless(taken.TrueForAll(t => t == 0), "A cell of a table reaches below its last row.");
    }

    private static void Collect(PdfDocument document, PdfDictionary parent, List<PdfDictionary> rows)
    {
        foreach (object? kid in document.List(parent["K"]))
        {
            if (kid is double || document.Dictionary(kid) is not { } element)
                continue;
            if (document.Name(element, "S") == "TR")
                rows.Add(element);
            else if (document.Name(element, "S") is "THead" or "TBody" or "TFoot")
                Collect(document, element, rows);
        }
    }

    private static (int Columns, int Rows) Spans(PdfDocument document, PdfDictionary cell)
    {
        (int columns, int rows) = (1, 1);
        foreach (PdfDictionary attribute in (document.Get(cell, "A") as List<object?> ?? []).ConvertAll(document.Dictionary))
        {
            columns = document.Get(attribute, "ColSpan") is double across ? (int)across : columns;
            rows = document.Get(attribute, "RowSpan") is double down ? (int)down : rows;
        }
        return (columns, rows);
    }
}
