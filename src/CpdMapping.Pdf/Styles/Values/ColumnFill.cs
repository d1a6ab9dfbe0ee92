namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Whether columns are made of like height.</summary>
internal enum ColumnFill
{
    Balance,
    BalanceAll,
    Auto,
}
