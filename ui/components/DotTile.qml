// DotTile: nine dots, "take care". filled: a duty; else advice. size: px.
pragma ComponentBehavior: Bound
import QtQuick
import theme

Rectangle {
    id: tile

    property bool filled: false
    property int size: Theme.markTile

    implicitWidth: tile.size
    implicitHeight: tile.size
    radius: Math.min(Theme.radiusTile, tile.size / 5)
    color: tile.filled ? Theme.plum : Theme.card
    border.width: tile.filled ? 0 : Theme.borderControl
    border.color: Theme.line

    Grid {
        anchors.centerIn: parent
        columns: 3
        spacing: Math.max(2, Math.round(tile.size * 0.1))

        Repeater {
            model: 9

            Rectangle {
                width: Math.round(tile.size * 0.18)
                height: width
                radius: width / 2
                color: tile.filled ? Theme.plumInk : Theme.plum
            }
        }
    }
}
