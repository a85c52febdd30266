// ChipGrid: chips in columns of one width, so that the eye goes down a column instead of along a ragged edge.
// content (default): chips, each with Layout.preferredWidth and Layout.maximumWidth of cell and Layout.fillHeight.
import QtQuick
import QtQuick.Layouts
import theme

Item {
    id: chips

    default property alias content: grid.data
    // Room for a picture and seven characters, or for two English words a line.
    readonly property int least: Theme.px(Theme.latin ? 280 : 236)
    readonly property int columns: Math.max(1, Math.floor((chips.width + Theme.gapChip) / (chips.least + Theme.gapChip)))
    readonly property int cell: Math.max(0, Math.floor((chips.width - Theme.gapChip * (chips.columns - 1)) / chips.columns))

    implicitWidth: chips.least
    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid

        columns: chips.columns
        columnSpacing: Theme.gapChip
        rowSpacing: Theme.gapChip
    }
}
