// CallBorder: a call that must be seen without being heard: the whole border of the window changes between two colours,
// slowly and steadily, never flashing; with motion off it stands still. on: somebody is called and nobody has answered.
pragma ComponentBehavior: Bound
import QtQuick
import theme

Item {
    id: frame

    property bool on: false
    // One whole change there and back. Far from what could flash: 3 changes a second.
    readonly property int periodMs: 8000
    readonly property int tickMs: 125
    readonly property int thickness: Theme.gapCard
    property real phase: 0
    readonly property real mix: Theme.motion ? (1 - Math.cos(2 * Math.PI * frame.phase)) / 2 : 0
    readonly property color shade: Theme.between(Theme.honey, Theme.plum, frame.mix)

    visible: frame.on
    onOnChanged: frame.phase = 0

    // Not an animation of every frame: eight colours a second are smooth here and cost a weak machine nothing.
    Timer {
        interval: frame.tickMs
        repeat: true
        running: frame.on && Theme.motion
        onTriggered: frame.phase = (frame.phase + frame.tickMs / frame.periodMs) % 1
    }
    Repeater {
        model: ["top", "bottom", "left", "right"]

        Rectangle {
            id: side

            required property string modelData
            readonly property bool lying: side.modelData === "top" || side.modelData === "bottom"

            objectName: "call-border-" + side.modelData
            color: frame.shade
            x: side.modelData === "right" ? frame.width - frame.thickness : 0
            y: side.modelData === "bottom" ? frame.height - frame.thickness : 0
            width: side.lying ? frame.width : frame.thickness
            height: side.lying ? frame.thickness : frame.height
        }
    }
    // Nothing honey goes without its edge.
    Rectangle {
        anchors.fill: parent
        anchors.margins: frame.thickness - Theme.borderHoney
        color: Theme.clear
        border.width: Theme.borderHoney
        border.color: Theme.edge
    }
}
