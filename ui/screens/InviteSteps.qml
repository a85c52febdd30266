// InviteSteps: what to do at the other machine, and the code in signs. view: Connection.invitation; station: its name.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

ColumnLayout {
    id: steps

    property var view: ({})
    property string station: ""

    spacing: Theme.gapCard

    BodyText {
        text: qsTr("1. Open Lobby as %1 on the other machine. If it does not ask for the connection: Display, Connection.").arg(steps.station)
        Layout.fillWidth: true
    }
    BodyText {
        text: qsTr("2. Scan this picture there, or type address and code.")
        Layout.fillWidth: true
    }
    Card {
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.gapCard

            SecondText {
                text: qsTr("Address of the hub")
                Layout.fillWidth: true
            }
            Repeater {
                model: steps.view.addresses ?? []

                Words {
                    required property string modelData

                    text: modelData
                    latin: true
                    size: Theme.panelSize
                    bold: true
                    Layout.fillWidth: true
                }
            }
            SecondText {
                text: qsTr("Code")
                Layout.fillWidth: true
            }
            Words {
                text: steps.view.code ?? ""
                latin: true
                size: Theme.panelSize
                bold: true
                Layout.fillWidth: true
            }
        }
    }
    BodyText {
        text: qsTr("3. The other machine says that it is connected. Good until %1.").arg(steps.view.ends ?? "")
        Layout.fillWidth: true
    }
}
