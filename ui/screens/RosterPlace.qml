// RosterPlace: one place of the roster and the staff codes that can fill it. view: a place of Today.roster.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Card {
    id: place

    property var view: ({})

    ColumnLayout {
        width: parent.width
        spacing: Theme.gapChip

        RowLayout {
            spacing: Theme.gapCard
            Layout.fillWidth: true

            Icon {
                name: place.view.glyph
                size: Theme.plateSmall
                color: Theme.plum
                Layout.alignment: Qt.AlignTop
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                BodyText {
                    text: place.view.name
                    bold: true
                    Layout.fillWidth: true
                }
                SmallText {
                    text: place.view.people > 1 ? qsTr("%1 It takes %2.").arg(place.view.hint).arg(place.view.people) : place.view.hint
                    Layout.fillWidth: true
                }
            }
            Icon {
                visible: place.view.enough
                name: "check-bold"
                size: Theme.iconFor(Theme.bodySize)
                color: Theme.plum
                Layout.alignment: Qt.AlignTop
            }
        }
        Flow {
            spacing: Theme.gapChip
            Accessible.role: Accessible.Grouping
            Accessible.name: place.view.name
            Layout.fillWidth: true

            Repeater {
                model: place.view.staff

                Chip {
                    id: chip

                    required property var modelData

                    text: chip.modelData.code
                    hint: place.view.name + qsTr(", ") + chip.modelData.role
                    chosen: chip.modelData.chosen
                    onTapped: Today.toggle(place.view.code, chip.modelData.code)
                }
            }
        }
    }
}
