// BoardCustomer: the customer's half: what is said to them, where they write, yes and no. Everything here is theirs to
// read, so nothing is smaller than a customer can read. view: Board.view; least: smallest size of text here, px; typed: they
// may type as well; spare: px of height that they get back soon.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Item {
    id: half

    property var view: ({})
    property int least: Theme.customerMin
    property bool typed: true
    // What a short word at the foot takes for a moment: nothing is laid out anew for it.
    property int spare: Theme.toastRoom
    readonly property real grown: half.least / 38
    // Little room: one row of buttons, one language.
    readonly property bool narrow: half.width < 860 * half.grown
    readonly property bool low: half.height + half.spare < 790 * half.grown || half.narrow
    property bool typing: false
    readonly property bool free: !half.view.case
    // So little that what is written needs all of it: what to mind is printed on the paper.
    readonly property bool scarce: half.height + half.spare < 430 * half.grown

    function send() {
        Board.say("customer", field.text);
        field.clear();
        half.typing = false;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: half.low ? Theme.gapSmall : Theme.gapCard

        BoardSaid {
            visible: half.view.shown.kind !== ""
            shown: half.view.shown
            least: half.least
            brief: half.low
            most: Math.round(half.height * (half.low ? 0.28 : 0.27))
            Layout.fillWidth: true
        }
        GridLayout {
            visible: !half.low
            columns: half.width < 900 * half.grown ? 1 : 2
            columnSpacing: Theme.gapChip
            rowSpacing: Theme.gapSmall
            Layout.fillWidth: true

            Words {
                text: Theme.pick("请您写在这里", "Please write here")
                size: half.least
                bold: true
                Layout.fillWidth: true
            }
            BoardTools {
                view: half.view
                least: half.least
                typed: half.typed
                onTyping: half.typing = !half.typing
            }
        }
        BoardArea {
            visible: !half.scarce || !half.typing
            side: "customer"
            name: qsTr("Writing area of the customer")
            hint: half.typed ? qsTr("Write with a finger or a pen. Enter opens a line to type instead.") : ""
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: half.scarce ? Theme.targetOther : Theme.targetMain
            pen: Math.round(Theme.penWidth * half.grown)
            note: half.scarce ? qsTr("Please do not write your PIN.") : half.low && !half.view.clear.customer ? Theme.pick("请您写在这里", "Please write here") : ""
            noteSize: half.least
            onTyping: half.typing = half.typed
        }
        RowLayout {
            visible: half.typing
            spacing: Theme.gapChip
            Layout.fillWidth: true
            onVisibleChanged: if (visible)
                field.grab()

            Field {
                id: field

                label: half.scarce ? qsTr("Please type here, but no PIN") : qsTr("Please type here")
                labelSize: half.least
                size: half.least
                Layout.fillWidth: true
                onAccepted: half.send()
            }
            PlainButton {
                text: qsTr("Write it")
                glyph: "check-bold"
                labelSize: half.least
                Layout.alignment: Qt.AlignBottom
                onTapped: half.send()
            }
        }
        GridLayout {
            visible: !half.scarce || !half.typing
            columns: half.narrow ? 3 : 4
            columnSpacing: Theme.gapChip
            rowSpacing: Theme.gapChip
            Layout.fillWidth: true

            Repeater {
                model: half.view.answers.length

                AnswerButton {
                    required property int index
                    readonly property var one: half.view.answers[index]

                    zh: half.low ? Theme.pick(one?.zh ?? "", one?.en ?? "") : one?.zh ?? ""
                    en: half.low ? "" : one?.en ?? ""
                    text: Theme.pick(one?.zh ?? "", one?.en ?? "")
                    glyph: one?.glyph ?? ""
                    size: half.low ? half.least : Math.max(half.least, Math.round(52 * half.grown))
                    face: half.view.answer === one?.code ? Theme.plumTint : Theme.card
                    edgeColor: half.view.answer === one?.code ? Theme.plum : Theme.edge
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.targetMain
                    Layout.preferredWidth: half.low ? implicitWidth : 1
                    onTapped: Board.card("customer", one.code)
                }
            }
            BoardTools {
                visible: half.low
                typed: half.typed && half.width >= 1150 * half.grown
                Layout.columnSpan: half.narrow ? 3 : 1
                view: half.view
                least: half.least
                onTyping: half.typing = !half.typing
            }
        }
        RowLayout {
            visible: !half.scarce
            spacing: Theme.gapChip
            Layout.fillWidth: true

            DotTile {
                filled: true
                size: half.least
                Layout.alignment: Qt.AlignTop
            }
            Words {
                text: half.low ? qsTr("Please do not write your PIN.") : half.free ? qsTr("Wiped afterwards, kept nowhere. Please do not write your PIN.") : qsTr("Printed and filed with today's vouchers, then wiped here. Please do not write your PIN.")
                size: half.least
                Layout.fillWidth: true
            }
        }
    }
}
