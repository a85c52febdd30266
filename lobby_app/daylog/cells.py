"""Cells that stay text: a spreadsheet must never take what stands in a journal for a formula."""

Cell = str | int | None

# Spreadsheets read a cell as a formula by its first character; the full-width forms count in some of them.
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def neutral(cell: Cell) -> Cell:
    """The cell with an apostrophe in front if a spreadsheet could take it for a formula; numbers stay numbers."""
    if isinstance(cell, str) and cell.startswith(DANGEROUS):
        return f"'{cell}"
    return cell
