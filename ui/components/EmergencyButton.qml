// EmergencyButton: top right of every working screen, far from the primary.
// text (default: Emergency); signal tapped().
import theme

Press {
    id: button

    text: qsTr("Emergency")
    face: Theme.alarm
    faceDown: Theme.alarmDown
    edgeColor: Theme.alarmEdge
    edgeWidth: Theme.borderChosen
    ring: Theme.bandInk
    sinkDepth: 0
    corner: Theme.radiusChip
    leftPadding: Theme.px(20)
    rightPadding: Theme.px(20)
    topPadding: 0
    bottomPadding: 0
    implicitHeight: Math.max(implicitContentHeight, Theme.targetMain)

    contentItem: ButtonLabel {
        text: button.text
        glyph: "alarm-light"
        size: Theme.bodySize
        bold: true
        color: Theme.alarmInk
    }
}
