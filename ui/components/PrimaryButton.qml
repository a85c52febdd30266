// PrimaryButton: the one way on, bottom right. Bars at its left end, an arrow at its right.
// text; note: what comes next; trailing: icon at the end; home: the large one of the home screen; enabled; signal tapped().
import QtQuick
import QtQuick.Layouts
import theme

Press {
    id: button

    property string note: ""
    property string trailing: "arrow-right"
    property bool home: false
    property int labelSize: button.home ? Theme.homeSize : Theme.primarySize
    readonly property color ink: button.enabled ? Theme.honeyInk : Theme.off
    // Decoration goes first where the words need the room.
    readonly property bool roomForBars: button.width >= words.implicitWidth + arrow.implicitWidth + bars.implicitWidth + (Theme.padControl + row.spacing) * 2

    face: Theme.honey
    faceDown: Theme.honeyDown
    edgeColor: Theme.edge
    edgeWidth: Theme.borderHoney
    corner: button.home ? Theme.radiusHome : Theme.radiusControl
    hint: button.note
    topPadding: Theme.px(5) + drop
    bottomPadding: Theme.px(5) + shownDepth - drop
    leftPadding: button.home ? Theme.margin : Theme.px(20)
    rightPadding: button.home ? Theme.margin : Theme.px(28)
    implicitHeight: Math.max(implicitContentHeight + Theme.px(10) + shownDepth, button.home ? Theme.px(172) : Theme.primaryHeight)

    contentItem: Item {
        implicitWidth: Math.ceil(bars.implicitWidth + words.implicitWidth + arrow.implicitWidth + row.spacing * 2) + 1
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.fill: parent
            spacing: button.home ? Theme.margin : Theme.px(28)

            Bars {
                id: bars

                visible: button.enabled && button.roomForBars
                count: button.home ? 5 : 4
                slimness: button.home ? 8 : 5.5
                size: button.home ? Theme.px(100) : Math.min(Theme.px(56), button.height - Theme.px(28))
                color: button.down ? Theme.honey : Theme.honeyDown
            }
            ColumnLayout {
                id: words

                spacing: 0
                Layout.fillWidth: true

                LabelText {
                    text: button.text
                    lifted: button.note.length === 0
                    size: button.labelSize
                    bold: button.enabled
                    color: button.ink
                    Layout.fillWidth: true
                }
                LabelText {
                    visible: button.note.length > 0
                    text: button.note
                    size: button.home ? Theme.bodySize : Theme.secondSize
                    color: button.ink
                    Layout.fillWidth: true
                }
            }
            Icon {
                id: arrow

                name: button.trailing
                size: Theme.iconFor(button.labelSize)
                color: button.ink
            }
        }
    }
}
