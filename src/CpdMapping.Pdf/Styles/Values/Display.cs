namespace CpdMapping.Pdf.Styles.Values;

/// <summary>How an element takes part in the layout.</summary>
internal enum Display
{
    None,
    Contents,
    Inline,
    Block,
    InlineBlock,
    FlowRoot,
    ListItem,
    Flex,
    InlineFlex,
    Grid,
    InlineGrid,
    Table,
    InlineTable,
    TableRowGroup,
    TableHeaderGroup,
    TableFooterGroup,
    TableRow,
    TableCell,
    TableColumnGroup,
    TableColumn,
    TableCaption,
}
