// BoardStaff: the half of the member of staff: type, write or show a ready card; what was said; the wipe.
// view: Board.view; low: little room. writing: the writing area is open.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Rectangle {
    id: half

    property var view: ({})
    property bool low: false
    property bool writing: false
    readonly property bool roomy: half.height + Theme.toastRoom >= 760
    // Only the line to type in has room beside an on-screen keyboard.
    readonly property bool cramped: half.low && Theme.keyboardHeight > 0 && half.height < Theme.halfLeast
    // Hardly any height: one writes beside the buttons.
    readonly property bool squeezed: Theme.compact && half.writing && !half.roomy

    function send() {
        Board.say("staff", field.text);
        field.clear();
    }

    color: Theme.sunk

    component Tools: Flow {
        spacing: Theme.gapChip

        CardButton {
            text: half.writing ? qsTr("Cards") : qsTr("I write too")
            glyph: half.writing ? "cards-outline" : "draw-pen"
            onTapped: half.writing = !half.writing
        }
        CardButton {
            text: qsTr("Undo mine")
            glyph: "undo"
            guard: false
            enabled: half.view.undo.staff || half.view.restore === "staff"
            onTapped: Board.undo("staff")
        }
        CardButton {
            visible: half.writing
            text: qsTr("Clear mine")
            glyph: "eraser-variant"
            enabled: half.view.clear.staff
            onTapped: Board.clear("staff")
        }
    }

    GridLayout {
        anchors.fill: parent
        anchors.topMargin: half.low ? Theme.gapSmall : Theme.gapGroup
        columns: half.squeezed ? 2 : 1
        columnSpacing: Theme.gapChip
        rowSpacing: Theme.gapChip

        GridLayout {
            visible: !half.cramped
            columns: half.squeezed ? 1 : 3
            columnSpacing: Theme.gapChip
            rowSpacing: Theme.gapChip
            Layout.fillWidth: !half.squeezed
            Layout.preferredWidth: half.squeezed ? Math.round(half.width * 0.52) : -1
            Layout.alignment: Qt.AlignTop
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: half.squeezed ? 0 : Theme.margin

            PanelTitle {
                visible: !half.low
                text: qsTr("My reply")
                Layout.fillWidth: true
            }
            Tools {
                visible: half.low
                Layout.fillWidth: true
            }
            // Apart from everything else, and deaf while somebody writes.
            CardButton {
                text: qsTr("Wipe everything")
                Layout.alignment: Qt.AlignTop
                hint: qsTr("The whole talk, at once and without a trace")
                glyph: "eraser"
                enabled: !half.view.blank
                onTapped: Board.wipe()
            }
        }
        RowLayout {
            visible: !half.writing || !half.low
            spacing: Theme.gapChip
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin

            Field {
                id: field

                label: qsTr("Type a line or find a card; never a PIN")
                maximum: 200
                Layout.fillWidth: true
                onEdited: Board.find(field.text)
                onAccepted: half.send()
            }
            CardButton {
                text: qsTr("Show")
                hint: qsTr("Show the line to the customer")
                glyph: "account-eye-outline"
                Layout.alignment: Qt.AlignBottom
                onTapped: half.send()
            }
        }
        Tools {
            visible: !half.low
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
        }
        BoardArea {
            visible: half.writing
            side: "staff"
            name: qsTr("My writing area")
            hint: qsTr("Write with a finger or a pen; the customer sees it at once. Or type a line above.")
            note: qsTr("Please do not write a PIN.")
            Layout.minimumHeight: half.roomy ? Math.round(half.height * 0.4) : Theme.targetMain
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: half.squeezed ? 0 : Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: half.roomy ? 0 : Theme.gapCard
            onTyping: field.grab()
        }
        Scroller {
            visible: !half.writing || half.roomy
            spacing: Theme.gapChip
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            bottomPadding: Theme.gapGroup
            Layout.fillWidth: true
            Layout.fillHeight: true

            BoardNotes {
                view: half.view
                Layout.fillWidth: true
            }
            Repeater {
                model: Board.cards.length

                ReplyCard {
                    required property int index
                    readonly property var one: Board.cards[index]

                    zh: one?.zh ?? ""
                    en: one?.en ?? ""
                    shown: half.view.shown.kind === "card" && half.view.shown.code === one?.code
                    Layout.fillWidth: true
                    onTapped: Board.card("staff", one.code)
                }
            }
            SecondText {
                visible: Board.cards.length === 0
                text: qsTr("No card has these words. Show the line as it is.")
                Layout.fillWidth: true
            }
        }
    }
}
