// BoardNotes: what staff should know of the talk in front: whose it is, and the lines of this page.
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
        visible: notes.view.unreadable
        edgeColor: Theme.red
        Layout.fillWidth: true

        BodyText {
            width: parent.width
            text: qsTr("What was written cannot be read here. 'Wipe everything' takes it away for good; then the board can be used again.")
        }
    }
    Card {
        visible: notes.view.unassigned
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
                onTapped: Board.assign()
            }
        }
    }
    Card {
        // Begun before the board was put away: the customer's display does not show it to whoever has come since.
        visible: !notes.view.case && !notes.view.theirs && !notes.view.unreadable && !notes.view.blank
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.gapSmall

            BodyText {
                text: qsTr("This was written earlier. If it is somebody else's, please wipe it.")
                Layout.fillWidth: true
            }
            CardButton {
                text: qsTr("It is this customer's")
                glyph: "account-check-outline"
                onTapped: Board.goOn()
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
