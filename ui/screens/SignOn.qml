// SignOn: who serves? A tile with a staff code; a new code can be added.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: screen

    property string role: "lobby_manager"

    spacing: 0

    Head {
        title: Shell.frame.branch || qsTr("Lobby")
        subtitle: Shell.frame.station
        brand: true
        Layout.fillWidth: true
    }
    Scroller {
        topPadding: Theme.gapGroup
        leftPadding: Theme.margin
        rightPadding: Theme.margin
        bottomPadding: Theme.gapGroup
        spacing: Theme.gapGroup
        Layout.fillWidth: true
        Layout.fillHeight: true

        TitleText {
            text: qsTr("Who is serving?")
            Layout.fillWidth: true
        }
        GridLayout {
            columns: Theme.columns === 1 ? 2 : 4
            columnSpacing: Theme.gapCard
            rowSpacing: Theme.gapCard
            Layout.fillWidth: true

            Repeater {
                model: People.tiles

                Tile {
                    id: person

                    required property var modelData

                    text: person.modelData.code
                    note: person.modelData.roleName
                    glyph: person.modelData.role === "teller" ? "account-cash" : person.modelData.role === "supervisor" ? "account-tie" : "account"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.minimumHeight: Theme.tileHeight
                    onTapped: People.signOn(person.modelData.code)
                }
            }
            Tile {
                text: qsTr("Add a code")
                note: qsTr("new at this branch")
                glyph: "account-plus-outline"
                variant: "sunk"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: Theme.tileHeight
                onTapped: sheet.open()
            }
        }
        PlainButton {
            visible: Shell.storage.hub === "not_set" && Shell.frame.role !== "desk"
            text: qsTr("Connect with the branch")
            note: qsTr("this station works alone so far")
            glyph: "lan-pending"
            onTapped: Shell.open("Connect")
        }
        SecondText {
            text: qsTr("Every step carries this code, so that colleagues know whom to ask. In an emergency nobody needs to sign on first.")
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.textWidth
        }
    }
    Sheet {
        id: sheet

        title: qsTr("Add a staff code")
        detail: qsTr("Letters and digits as on the badge, such as L03. No name.")

        Field {
            id: code

            label: qsTr("Staff code")
            Layout.fillWidth: true
        }
        SectionTitle {
            text: qsTr("Works as")
            Layout.fillWidth: true
        }
        Flow {
            spacing: Theme.gapChip
            Layout.fillWidth: true

            Repeater {
                model: People.roles

                Chip {
                    id: chip

                    required property var modelData

                    text: chip.modelData.text
                    chosen: screen.role === chip.modelData.key
                    onTapped: screen.role = chip.modelData.key
                }
            }
        }
        PrimaryButton {
            text: qsTr("Add this code")
            enabled: code.text.trim().length > 0
            Layout.fillWidth: true
            onTapped: {
                if (People.add(code.text, screen.role)) {
                    code.text = "";
                    sheet.close();
                }
            }
        }
    }
}
