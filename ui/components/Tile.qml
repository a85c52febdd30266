// Tile: one category to choose.
// text: its name; note: what it looks like; glyph; variant: "" | "red" | "sunk"; signal tapped().
import QtQuick
import QtQuick.Layouts
import theme

Press {
    id: tile

    property string note: ""
    property string glyph: ""
    property string variant: ""
    readonly property bool red: tile.variant === "red"
    readonly property bool sunk: tile.variant === "sunk"

    face: tile.sunk ? Theme.page : Theme.card
    faceDown: tile.red ? Theme.redTint : Theme.sunk
    edgeColor: tile.red ? Theme.red : Theme.line
    sinkDepth: tile.sunk ? 0 : Theme.depth
    hint: tile.note
    leftPadding: Theme.padSmall
    rightPadding: Theme.padSmall
    topPadding: Theme.gapCard + drop
    bottomPadding: Theme.gapCard + shownDepth - drop
    implicitHeight: implicitContentHeight + Theme.gapCard * 2 + shownDepth

    contentItem: Item {
        implicitWidth: Math.ceil(column.implicitWidth) + 1
        implicitHeight: column.implicitHeight

        ColumnLayout {
            id: column

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: 0

            Icon {
                name: tile.glyph
                size: Theme.tileIconSize
                color: tile.red ? Theme.red : tile.sunk ? Theme.ink2 : Theme.plum
                Layout.alignment: Qt.AlignHCenter
            }
            LabelText {
                text: tile.text
                size: Theme.tileSize
                color: tile.red ? Theme.red : Theme.ink
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            LabelText {
                visible: tile.note.length > 0
                text: tile.note
                size: Theme.smallSize
                color: tile.red ? Theme.red : Theme.ink2
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }
}
