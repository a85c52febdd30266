// StepRow: one step on the rail.
// text, detail; stage: "done" | "now" | "skipped" | "na" | "todo"; number; signal tapped().
import QtQuick
import QtQuick.Layouts
import theme

Press {
    id: row

    property string detail: ""
    property string stage: "todo"
    property string number: ""
    readonly property bool now: row.stage === "now"

    hint: row.detail
    face: Theme.clear
    faceDown: row.now ? Theme.clear : Theme.plumTint
    faceOff: Theme.clear
    edgeWidth: 0
    sinkDepth: 0
    leftPadding: Theme.px(18)
    rightPadding: Theme.px(16)
    implicitHeight: Math.max(implicitContentHeight + Theme.px(24), row.now ? Theme.px(100) : Theme.px(94))

    contentItem: RowLayout {
        spacing: Theme.px(18)

        PathTile {
            stage: row.stage
            number: row.number
            inverse: true
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            LabelText {
                text: row.text
                size: row.now ? Theme.phraseSize : Theme.bodySize
                bold: row.now
                color: row.now ? Theme.honeyInk : row.stage === "todo" ? Theme.ink : Theme.ink2
                Layout.fillWidth: true
            }
            LabelText {
                visible: row.detail.length > 0
                text: row.detail
                size: Theme.smallSize
                color: row.now ? Theme.honeyInk : Theme.ink2
                Layout.fillWidth: true
            }
        }
    }
}
