// DeedRow: one deed on an emergency's time line, or a task to tick off. stage: "done" | "now" | "todo" | "skipped".
// text; note; end: its time; signal tapped().
import QtQuick
import QtQuick.Layouts
import theme

Press {
    id: deed

    property string note: ""
    property string end: ""
    property string stage: "todo"

    hint: [deed.note, deed.end].filter(part => part.length > 0).join(", ")
    face: Theme.clear
    faceDown: Theme.plumTint
    faceOff: Theme.clear
    edgeWidth: 0
    sinkDepth: 0
    corner: Theme.radiusTile
    leftPadding: Theme.gapTiny
    rightPadding: Theme.gapTiny
    implicitHeight: Math.max(implicitContentHeight + Theme.padSmall, Theme.px(68))
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: deed.stage === "done"

    contentItem: RowLayout {
        spacing: Theme.gapCard

        PathTile {
            stage: deed.stage
            size: Theme.px(40)
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            LabelText {
                text: deed.text
                bold: deed.stage === "now"
                lifted: deed.note.length === 0
                color: deed.stage === "todo" ? Theme.ink2 : Theme.ink
                Layout.fillWidth: true
            }
            LabelText {
                visible: deed.note.length > 0
                text: deed.note
                size: Theme.smallSize
                color: Theme.ink2
                Layout.fillWidth: true
            }
        }
        LabelText {
            text: deed.end
            size: Theme.bodySize
            latin: true
        }
    }
}
