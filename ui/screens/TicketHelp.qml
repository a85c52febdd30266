// TicketHelp: how a ticket gets a customer to the window without a network. window: its number.
import QtQuick
import QtQuick.Layouts
import components
import theme

ColumnLayout {
    id: help

    property string window: ""

    spacing: Theme.gapGroup

    ColumnLayout {
        spacing: Theme.gapCard
        Layout.fillWidth: true

        PanelTitle {
            text: qsTr("No network to the window?")
            Layout.fillWidth: true
        }
        DoLine {
            number: "1"
            text: qsTr("Print the slip and give it to the customer, or carry this screen to window %1.").arg(help.window)
            Layout.fillWidth: true
        }
        DoLine {
            number: "2"
            text: qsTr("The teller scans the code. The case opens there, with its needs and steps.")
            Layout.fillWidth: true
        }
        DoLine {
            number: "3"
            text: qsTr("When the network is back, both become one case by themselves.")
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        spacing: Theme.gapChip
        Layout.fillWidth: true

        PanelTitle {
            text: qsTr("Please mind")
            Layout.fillWidth: true
        }
        MindItem {
            text: qsTr("The ticket is the call")
            detail: qsTr("Window %1 has been called as well; without a network only the ticket gets there.").arg(help.window)
            Layout.fillWidth: true
        }
        MindItem {
            text: qsTr("It names nobody")
            detail: qsTr("Number, needs and business as codes, signed by this desk, for today only.")
            Layout.fillWidth: true
        }
    }
}
