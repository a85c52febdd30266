// AlarmBar: an emergency goes on at the branch: what it is, how long, and what is this station's part. One touch opens
// the sheet. alarm: Shell.alarm; nowMs; signal tapped().
import QtQuick
import QtQuick.Layouts
import components
import theme

Press {
    id: bar

    property var alarm: ({})
    property real nowMs: 0
    readonly property var deeds: bar.alarm.here ?? []
    readonly property string part: bar.deeds.length > 0 ? qsTr("Your part: %1").arg(bar.deeds.map(deed => deed.text).join(qsTr(", "))) : qsTr("Nothing is left to note for this station. Touch to look.")

    text: qsTr("Emergency: %1").arg(bar.alarm.title ?? "")
    hint: bar.part
    face: Theme.red
    faceDown: Theme.alarmEdge
    edgeColor: Theme.red
    leftPadding: Theme.padCard
    rightPadding: Theme.padCard
    implicitHeight: implicitContentHeight + Theme.padSmall * 2 + shownDepth

    contentItem: RowLayout {
        spacing: Theme.gapGroup

        Icon {
            name: "alarm-light"
            size: Theme.iconFor(Theme.compact ? Theme.bodySize : Theme.titleSize)
            color: Theme.redInk
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            LabelText {
                // Icon and colour say what it is where room is short.
                text: Theme.compact ? bar.alarm.title ?? "" : bar.text
                size: Theme.compact ? Theme.bodySize : Theme.sectionSize
                bold: true
                color: Theme.redInk
                lifted: false
                Layout.fillWidth: true
            }
            LabelText {
                visible: !Theme.compact
                text: bar.part
                size: Theme.bodySize
                color: Theme.redInk
                lifted: false
                Layout.fillWidth: true
            }
        }
        LabelText {
            visible: !Theme.compact
            text: Moments.elapsed(bar.alarm.sinceMs ?? 0, bar.nowMs)
            size: Theme.sectionSize
            bold: true
            color: Theme.redInk
            wrapMode: Text.NoWrap
            lifted: false
        }
        Icon {
            name: "arrow-right"
            size: Theme.iconFor(Theme.bodySize)
            color: Theme.redInk
        }
    }
}
