// HeaderStatus: one standing fact on the band: icon, what it is about, how it stands.
// glyph, label, value; wide: side by side (portrait row) where `most` px allow it, instead of one above the other.
import QtQuick
import QtQuick.Layouts
import theme

RowLayout {
    id: status

    property string glyph: ""
    property string label: ""
    property string value: ""
    property bool wide: false
    property real most: Number.POSITIVE_INFINITY
    readonly property real room: status.most - Theme.iconFor(Theme.bodySize) - status.spacing
    readonly property bool beside: status.wide && name.implicitWidth + fact.implicitWidth + Theme.gapChip <= status.room

    spacing: Theme.gapChip

    Icon {
        name: status.glyph
        size: Theme.iconFor(Theme.bodySize)
        color: Theme.bandInk
    }
    GridLayout {
        columns: status.beside ? 2 : 1
        columnSpacing: Theme.gapChip
        rowSpacing: 0

        LabelText {
            id: name

            text: status.label
            visible: status.label.length > 0
            size: Theme.smallSize
            color: Theme.bandInk2
            wrapMode: status.wide ? Text.Wrap : Text.NoWrap
            spoken: true
            Layout.maximumWidth: status.room
        }
        LabelText {
            id: fact

            text: status.value
            size: Theme.smallSize
            bold: true
            color: Theme.bandInk
            wrapMode: status.wide ? Text.Wrap : Text.NoWrap
            spoken: true
            Layout.maximumWidth: status.room
        }
    }
}
