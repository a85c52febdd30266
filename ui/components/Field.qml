// Field: one line of input with its label above and a word below.
// label; text; hint: below; problem: below instead, in red with an icon; secret: hidden characters; digits: number keys;
// maximum: characters; labelSize, size: px; signals edited(), accepted(); clear(), grab() (takes the focus), key(sign), back().
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import theme

ColumnLayout {
    id: field

    property string label: ""
    property alias text: input.text
    property string hint: ""
    property string problem: ""
    property bool secret: false
    property bool digits: false
    property int labelSize: Theme.secondSize
    property int size: Theme.bodySize
    property alias maximum: input.maximumLength
    property alias readOnly: input.readOnly

    signal edited
    signal accepted

    function clear() {
        input.clear();
    }

    function grab() {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    /** A key on the screen was touched: as if it had been typed at the end. */
    function key(sign: string) {
        input.insert(input.length, sign);
    }

    /** Takes the last sign away. */
    function back() {
        input.remove(Math.max(0, input.length - 1), input.length);
    }

    spacing: Theme.gapTiny

    SecondText {
        visible: field.label.length > 0
        text: field.label
        size: field.labelSize
        spoken: false
        color: Theme.ink
        Layout.fillWidth: true
        // The ring of the focus lies between the label and the line.
        Layout.bottomMargin: Theme.ringGap + Theme.ringWidth
    }
    TextField {
        id: input

        implicitHeight: Math.max(contentHeight + Theme.gapSmall * 2, Theme.chipHeight)
        leftPadding: Theme.px(18)
        rightPadding: Theme.px(18)
        color: enabled ? Theme.ink : Theme.off
        selectionColor: Theme.plum
        selectedTextColor: Theme.plumInk
        font.family: Theme.family
        font.pixelSize: field.size
        verticalAlignment: TextInput.AlignVCenter
        echoMode: field.secret ? TextInput.Password : TextInput.Normal
        // No keyboard may learn what is typed here: it would keep it in a file of its own, outside of what is sealed.
        inputMethodHints: Qt.ImhSensitiveData | (field.digits ? Qt.ImhDigitsOnly : Qt.ImhNone) | (field.secret ? Qt.ImhNoPredictiveText : Qt.ImhNone)
        Layout.fillWidth: true
        Accessible.role: Accessible.EditableText
        Accessible.name: field.label
        Accessible.description: field.problem.length > 0 ? field.problem : field.hint
        onTextEdited: field.edited()
        onAccepted: field.accepted()

        background: Item {
            Rectangle {
                visible: input.activeFocus
                x: -Theme.ringGap - Theme.ringWidth
                y: x
                width: parent.width - x * 2
                height: parent.height - y * 2
                radius: Theme.radiusChip + Theme.ringGap + Theme.ringWidth
                color: Theme.clear
                border.width: Theme.ringWidth
                border.color: Theme.edge
            }
            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusChip
                color: input.enabled && !input.readOnly ? Theme.card : Theme.sunk
                border.width: field.problem.length > 0 ? Theme.borderChosen : Theme.borderControl
                border.color: field.problem.length > 0 ? Theme.red : Theme.line
            }
        }
    }
    RowLayout {
        visible: field.problem.length > 0 || field.hint.length > 0
        spacing: Theme.gapSmall
        Layout.topMargin: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            visible: field.problem.length > 0
            name: "alert-circle-outline"
            size: Theme.iconFor(Theme.smallSize)
            color: Theme.red
            Layout.alignment: Qt.AlignTop
        }
        SmallText {
            text: field.problem.length > 0 ? field.problem : field.hint
            color: field.problem.length > 0 ? Theme.red : Theme.ink2
            Layout.fillWidth: true
        }
    }
}
