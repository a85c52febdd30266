// PathTile: one tile of the path. Shape, icon and word tell its state, never colour alone.
// stage: "done" | "now" | "skipped" | "na" | "todo"; number: shown when still to come; size: px;
// inverse: the now-tile dark on honey (inside a honey slab) instead of honey with an edge.
import QtQuick
import theme

Rectangle {
    id: tile

    property string stage: "todo"
    property string number: ""
    property int size: Theme.pathTile
    property bool inverse: false
    readonly property bool done: tile.stage === "done"
    readonly property bool now: tile.stage === "now"
    readonly property bool skipped: tile.stage === "skipped" || tile.stage === "na"

    implicitWidth: tile.size
    implicitHeight: tile.size
    radius: Math.min(Theme.radiusTile, tile.size / 4)
    color: tile.done ? Theme.plum : tile.now ? (tile.inverse ? Theme.honeyInk : Theme.honey) : Theme.card
    border.width: tile.done || tile.now && tile.inverse ? 0 : tile.now ? Theme.borderHoney : Theme.borderControl
    border.color: tile.now ? Theme.edge : Theme.line

    Bars {
        anchors.centerIn: parent
        visible: tile.now
        count: 3
        slimness: 3.8
        size: Math.round(tile.size * 0.56)
        color: tile.inverse ? Theme.honey : Theme.honeyInk
    }
    Icon {
        anchors.centerIn: parent
        visible: tile.done || tile.skipped
        name: tile.done ? "check-bold" : tile.stage === "na" ? "minus" : "debug-step-over"
        size: Math.round(tile.size * 0.56)
        color: tile.done ? Theme.plumInk : Theme.ink2
    }
    LabelText {
        anchors.centerIn: parent
        visible: tile.stage === "todo"
        text: tile.number
        size: Math.min(Theme.secondSize, Math.round(tile.size * 0.5))
        color: Theme.ink2
    }
}
