// GroupStrip: who came together with this customer; a touch goes to the walk of another one. group: Desk.walk.group.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: strip

    property var group: ({})
    readonly property var members: strip.group.members ?? []

    visible: strip.members.length > 0
    spacing: Theme.gapSmall

    SectionTitle {
        text: qsTr("Came together")
        hint: qsTr("customer %1 of %2").arg(strip.group.place ?? 0).arg(strip.group.size ?? 0)
        glyph: "account-group"
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gapChip
        Layout.fillWidth: true

        Repeater {
            model: strip.members

            Chip {
                id: chip

                required property var modelData

                text: chip.modelData.number + (chip.modelData.gone ? qsTr(" has left") : chip.modelData.serving ? qsTr(" at the window") : "")
                hint: chip.modelData.next
                glyph: "account-outline"
                chosenGlyph: "account"
                chosen: chip.modelData.here
                enabled: !chip.modelData.gone
                Accessible.name: qsTr("Customer %1").arg(chip.text)
                Accessible.role: Accessible.RadioButton
                onTapped: Desk.openCase(chip.modelData.case)
            }
        }
    }
}
