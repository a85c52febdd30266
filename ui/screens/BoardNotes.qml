// BoardNotes: what staff should know of the talk in front: where it is on paper, whose it is, and the lines of this page.
// view: Board.view.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: notes

    property var view: ({})

    spacing: Theme.gapChip

    Card {
        visible: notes.view.produced !== ""
        edgeColor: Theme.plum
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.gapSmall

            SectionTitle {
                text: notes.view.produced === "pdf" ? qsTr("Saved as PDF") : qsTr("Sent to the printer")
                glyph: "archive-outline"
                Layout.fillWidth: true
            }
            BodyText {
                visible: notes.view.file.length > 0
                text: notes.view.file
                latin: true
                wrapMode: Text.WrapAnywhere
                Layout.fillWidth: true
            }
            SecondText {
                text: notes.view.produced === "pdf" ? qsTr("Print it, file it with today's vouchers, then delete the file: paper and files are out of this program's reach.") : qsTr("File it with today's vouchers. Paper is out of this program's reach.")
                Layout.fillWidth: true
            }
        }
    }
    Card {
        visible: notes.view.stray
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.gapSmall

            BodyText {
                text: qsTr("There is a talk on the board that belongs to no customer yet.")
                Layout.fillWidth: true
            }
            CardButton {
                text: qsTr("It is this customer's")
                glyph: "account-check-outline"
                onTapped: Board.adopt()
            }
        }
    }
    SecondText {
        text: notes.view.case ? qsTr("Printed and filed with today's vouchers, then wiped here. Please do not write a PIN.") : qsTr("Belongs to no customer: it is wiped, never filed. Please do not write a PIN.")
        Layout.fillWidth: true
    }
    Repeater {
        model: notes.view.talk.length

        RowLayout {
            id: line

            required property int index
            readonly property var one: notes.view.talk[line.index]

            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Icon {
                name: line.one?.side === "customer" ? "account" : "account-tie-outline"
                size: Theme.iconFor(Theme.bodySize)
                color: Theme.plum
                Layout.alignment: Qt.AlignTop
            }
            BodyText {
                text: line.one?.text ?? ""
                // What somebody typed is in whatever language they typed it.
                latin: !/[\u4e00-\u9fff]/.test(line.one?.text ?? "")
                Accessible.name: (line.one?.side === "customer" ? qsTr("Customer: %1") : qsTr("Me: %1")).arg(line.one?.text ?? "")
                Layout.fillWidth: true
            }
        }
    }
}
