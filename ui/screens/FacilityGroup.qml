// FacilityGroup: what is looked over together. view: a group of Today.round; signal looked(thing): touched one by one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: group

    property var view: ({})

    signal looked(var thing)

    spacing: Theme.gapChip

    RowLayout {
        spacing: Theme.gapCard
        Layout.fillWidth: true

        SectionTitle {
            text: group.view.text
            hint: group.view.left > 0 ? qsTr("%n to look at", "", group.view.left) : qsTr("looked at")
            Layout.fillWidth: true
        }
        CardButton {
            visible: group.view.left > 0
            text: qsTr("All in order")
            hint: group.view.text
            glyph: "check-all"
            onTapped: Today.allInOrder(group.view.code)
        }
    }
    Card {
        leftPadding: Theme.gapSmall
        rightPadding: Theme.gapSmall
        topPadding: Theme.gapTiny
        bottomPadding: Theme.gapTiny
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: 0

            Repeater {
                model: group.view.things

                ListRow {
                    id: row

                    required property var modelData
                    required property int index

                    first: row.index === 0
                    glyph: row.modelData.glyph
                    text: row.modelData.text
                    note: row.modelData.today ? [row.modelData.at, row.modelData.by].filter(part => part).join(qsTr(", ")) : row.modelData.check
                    end: FacilityWords.text(row.modelData.state)
                    bold: ["missing", "out_of_order", "lent"].includes(row.modelData.state)
                    trailing: FacilityWords.glyph(row.modelData.state)
                    Layout.fillWidth: true
                    onTapped: group.looked(row.modelData)
                }
            }
        }
    }
}
