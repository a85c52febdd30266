// Badge: a state in icon and word. kind: "open" (outlined: something is left) | "quiet" | "red" | "chosen".
// text; glyph; spoken.
import QtQuick
import theme

Rectangle {
    id: badge

    property string text: ""
    property string glyph: ""
    property string kind: "open"
    property bool spoken: true
    readonly property color ink: badge.kind === "red" ? Theme.red : badge.kind === "chosen" ? Theme.plum : Theme.ink

    implicitWidth: row.implicitWidth + Theme.padSmall * 2
    implicitHeight: row.implicitHeight + Theme.gapTiny * 2
    radius: Theme.radiusTile
    color: badge.kind === "red" ? Theme.redTint : badge.kind === "quiet" ? Theme.sunk : badge.kind === "chosen" ? Theme.plumTint : Theme.clear
    border.width: badge.kind === "quiet" ? 0 : Theme.borderControl
    border.color: badge.ink

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.gapSmall

        Icon {
            name: badge.glyph
            size: Theme.iconFor(Theme.smallSize)
            color: badge.ink
            height: label.height
            verticalAlignment: Text.AlignVCenter
        }
        LabelText {
            id: label

            text: badge.text
            size: Theme.smallSize
            color: badge.ink
            wrapMode: Text.NoWrap
            spoken: badge.spoken
        }
    }
}
