// NumberField: one line for a number of a person, as Field looks. Nothing is guessed, selected, copied or undone in it.
// label; hint; problem: below instead, in red; signals keyed(), entered();
// number(): what stands in it; signs(): its characters without spaces; wipe(); grab().
import QtQuick
import QtQuick.Layouts
import components
import theme

ColumnLayout {
    id: field

    property string label: ""
    property string hint: ""
    property string problem: ""

    signal keyed
    signal entered

    /** A function, for a binding would still be one key behind when keyed() is heard. */
    function signs(): int {
        return input.text.replace(/[\s\-·.]/g, "").length;
    }

    function number(): string {
        return input.text;
    }

    /** Setting the text, unlike clearing it, leaves nothing to undo. */
    function wipe() {
        input.text = "";
    }

    function grab() {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.gapTiny

    SecondText {
        text: field.label
        spoken: false
        color: Theme.ink
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gapSmall
    }
    Rectangle {
        radius: Theme.radiusChip
        color: Theme.card
        border.width: field.problem.length > 0 ? Theme.borderChosen : Theme.borderControl
        border.color: field.problem.length > 0 ? Theme.red : Theme.line
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(input.contentHeight + Theme.gapSmall * 2, Theme.chipHeight)

        Rectangle {
            visible: input.activeFocus
            anchors.fill: parent
            anchors.margins: -Theme.ringGap - Theme.ringWidth
            radius: Theme.radiusChip + Theme.ringGap + Theme.ringWidth
            color: Theme.clear
            border.width: Theme.ringWidth
            border.color: Theme.edge
        }
        // Not a TextField: that one brings a menu with "copy".
        TextInput {
            id: input

            objectName: "number"
            anchors.fill: parent
            leftPadding: Theme.padField
            rightPadding: Theme.padField
            clip: true
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: Theme.bodySize
            verticalAlignment: TextInput.AlignVCenter
            maximumLength: 40
            selectByMouse: false
            persistentSelection: false
            activeFocusOnTab: true
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhPreferNumbers | Qt.ImhNoEditMenu | Qt.ImhNoTextHandles
            Accessible.role: Accessible.EditableText
            Accessible.name: field.label
            Accessible.description: field.problem.length > 0 ? field.problem : field.hint
            onSelectedTextChanged: input.deselect()
            onTextEdited: field.keyed()
            onAccepted: field.entered()
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
