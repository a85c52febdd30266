// NeedIcons: what a customer needs, as pictures only: this screen stands in the lobby. A screen reader reads the words.
// needs: [{glyph, text}]; color.
pragma ComponentBehavior: Bound
import QtQuick
import theme

Row {
    id: row

    property var needs: []
    property color color: Theme.bandInk

    visible: row.needs.length > 0
    spacing: Theme.gapChip
    Accessible.role: Accessible.StaticText
    Accessible.name: row.needs.map(one => one.text).join(qsTr(", "))

    Repeater {
        model: row.needs

        Icon {
            id: icon

            required property var modelData

            name: icon.modelData.glyph
            size: Theme.iconFor(Theme.sectionSize)
            color: row.color
        }
    }
}
