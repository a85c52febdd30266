// HeaderStatus: one standing fact on the band: icon, what it is about, how it stands.
// glyph, label, value; wide: side by side (portrait row) instead of one above the other.
import QtQuick
import QtQuick.Layouts
import theme

RowLayout {
    id: status

    property string glyph: ""
    property string label: ""
    property string value: ""
    property bool wide: false

    spacing: Theme.gapChip

    Icon {
        name: status.glyph
        size: Theme.iconFor(Theme.bodySize)
        color: Theme.bandInk
    }
    GridLayout {
        columns: status.wide ? 2 : 1
        columnSpacing: Theme.gapChip
        rowSpacing: 0

        LabelText {
            text: status.label
            visible: status.label.length > 0
            size: Theme.smallSize
            color: Theme.bandInk2
            wrapMode: Text.NoWrap
            spoken: true
        }
        LabelText {
            text: status.value
            size: Theme.smallSize
            bold: true
            color: Theme.bandInk
            wrapMode: Text.NoWrap
            spoken: true
        }
    }
}
