// Ticket: the hand-off on paper: a code for the scanner at the window, the number in words below it, and the slip.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Rectangle {
    id: screen

    readonly property var view: Tickets.view
    readonly property string number: screen.view.number ?? ""
    readonly property string window: screen.view.window ?? ""
    readonly property string customer: qsTr("Customer %1").arg(screen.number)
    readonly property string place: qsTr("Priority window %1").arg(screen.window)
    readonly property string day: qsTr("Valid on %1 only").arg(screen.view.day ?? "")

    function printed(width: int) {
        Tickets.printSlip(width, [screen.customer, screen.place, screen.day, qsTr("Scan the code at the window. It names nobody.")]);
    }

    color: Theme.page

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Head {
            title: qsTr("Ticket for window %1").arg(screen.window)
            subtitle: screen.customer
            back: true
            displayed: false
            Layout.fillWidth: true
            onLeaving: Shell.close()
        }
        Scroller {
            id: work

            topPadding: Theme.compact ? Theme.gapCard : Theme.gapGroup
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            bottomPadding: Theme.compact ? Theme.gapCard : Theme.gapGroup
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                columns: Theme.columns > 1 ? 2 : 1
                columnSpacing: Theme.gapColumns
                rowSpacing: Theme.gapGroup
                Layout.fillWidth: true

                ColumnLayout {
                    spacing: Theme.gapSmall
                    Layout.alignment: Qt.AlignTop | Qt.AlignHCenter

                    TicketCode {
                        source: screen.view.image ?? ""
                        modules: screen.view.modules ?? 57
                        room: Math.min(work.width - Theme.margin * 2, Theme.columns > 1 ? Math.max(work.height - Theme.codeCaption, work.height * 0.6) : work.height * 0.55)
                        name: qsTr("QR code of the ticket of customer %1").arg(screen.number)
                        Layout.alignment: Qt.AlignHCenter
                    }
                    TitleText {
                        text: screen.customer
                        horizontalAlignment: Text.AlignHCenter
                        Layout.fillWidth: true
                    }
                    BodyText {
                        text: screen.place + " · " + screen.day
                        horizontalAlignment: Text.AlignHCenter
                        Layout.fillWidth: true
                    }
                }
                TicketHelp {
                    window: screen.window
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
        BottomBar {
            actions: [
                {
                    key: "58",
                    text: qsTr("Slip 58 mm"),
                    glyph: "printer-outline",
                    enabled: !Tickets.busy,
                    keep: true
                },
                {
                    key: "80",
                    text: qsTr("Slip 80 mm"),
                    glyph: "printer-outline",
                    enabled: !Tickets.busy
                }
            ]
            primary: qsTr("Back to the walk")
            primaryNote: qsTr("the customer has the ticket")
            Layout.fillWidth: true
            onActed: key => screen.printed(parseInt(key))
            onPrimaryTapped: Shell.close()
        }
    }
}
