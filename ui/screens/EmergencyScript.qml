// EmergencyScript: what to read on the telephone, with the branch's own facts. sheet: Emergency.view.sheet.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

Card {
    id: script

    property var sheet: ({})

    function fact(code: string): string {
        switch (code) {
        case "branch":
            return qsTr("name of the branch");
        case "address":
            return qsTr("address");
        case "phone":
            return qsTr("telephone");
        }
        return qsTr("hotline");
    }

    ColumnLayout {
        width: parent.width
        spacing: Theme.gapCard

        PanelTitle {
            text: script.sheet.number ? qsTr("Call %1 and read this out").arg(script.sheet.number) : qsTr("Call the hotline and read this out")
            Layout.fillWidth: true
        }
        Rule {
            Layout.fillWidth: true
        }
        Repeater {
            model: script.sheet.scripts ?? []

            ColumnLayout {
                id: line

                required property var modelData

                spacing: 0
                Layout.fillWidth: true

                SecondText {
                    text: line.modelData.label
                    Layout.fillWidth: true
                }
                PhraseText {
                    text: line.modelData.text || qsTr("Please say it yourself: %1.").arg(line.modelData.missing.map(code => script.fact(code)).join(qsTr(", ")))
                    Layout.fillWidth: true
                }
                RowLayout {
                    visible: line.modelData.missing.includes("address")
                    spacing: Theme.gapCard
                    Layout.fillWidth: true

                    Icon {
                        name: "map-marker-alert-outline"
                        size: Theme.iconFor(Theme.bodySize)
                        color: Theme.red
                        Layout.alignment: Qt.AlignTop
                    }
                    BodyText {
                        text: qsTr("The address is not set on this machine. Say the street and number on the door, the nearest crossing, and what stands beside it.")
                        bold: true
                        color: Theme.red
                        Layout.fillWidth: true
                    }
                }
            }
        }
        Rule {
            visible: note.visible
            Layout.fillWidth: true
        }
        RowLayout {
            id: note

            visible: (script.sheet.missing ?? []).length > 0
            spacing: Theme.gapCard
            Layout.fillWidth: true

            Icon {
                name: "information-outline"
                size: Theme.iconFor(Theme.bodySize)
                Layout.alignment: Qt.AlignTop
            }
            SecondText {
                text: qsTr("Not in the settings yet: %1. Please say it yourself now, and have it set later.").arg((script.sheet.missing ?? []).map(code => script.fact(code)).join(qsTr(", ")))
                Layout.fillWidth: true
            }
        }
    }
}
