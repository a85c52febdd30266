// StepButton: one step on the strip: its tile, pressable; its name is read out, not shown.
// text, hint; stage: "done" | "skipped" | "na" | "todo"; number; signal tapped().
import QtQuick
import theme

Press {
    id: button

    property string stage: "todo"
    property string number: ""
    readonly property bool done: button.stage === "done"
    readonly property bool hop: button.stage === "skipped" || button.stage === "na"

    face: button.done ? Theme.plum : Theme.card
    faceDown: button.done ? Theme.plumDown : Theme.plumTint
    edgeColor: button.done ? Theme.plum : Theme.line
    corner: Theme.radiusTile
    sinkDepth: 0
    padding: 0
    leftPadding: 0
    rightPadding: 0

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            visible: button.done || button.hop
            name: button.done ? "check-bold" : button.stage === "na" ? "minus" : "debug-step-over"
            size: Theme.iconFor(Theme.bodySize)
            color: button.done ? Theme.plumInk : Theme.ink2
        }
        LabelText {
            anchors.centerIn: parent
            visible: !button.done && !button.hop
            text: button.number
            size: Theme.bodySize
            latin: true
            color: Theme.ink2
        }
    }
}
