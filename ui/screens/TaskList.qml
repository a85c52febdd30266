// TaskList: what is left for later, each with its tick. tasks: [{case, task, title, number, due, glyph, late}]; signal ticked(key).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

ColumnLayout {
    id: list

    property var tasks: []

    signal ticked(string key)

    spacing: Theme.gapSmall

    Repeater {
        model: list.tasks

        ColumnLayout {
            id: row

            required property var modelData
            required property int index

            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Rule {
                visible: row.index > 0
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.gapCard
                Layout.fillWidth: true

                Icon {
                    name: row.modelData.glyph
                    size: Theme.iconFor(Theme.bodySize)
                    color: Theme.plum
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    BodyText {
                        text: row.modelData.title
                        Layout.fillWidth: true
                    }
                    SmallText {
                        text: row.modelData.late ? qsTr("Customer %1, was due on %2").arg(row.modelData.number).arg(row.modelData.due) : row.modelData.due ? qsTr("Customer %1, until %2, %n day(s) left", "", row.modelData.daysLeft).arg(row.modelData.number).arg(row.modelData.due) : qsTr("Customer %1, before closing").arg(row.modelData.number)
                        Layout.fillWidth: true
                    }
                }
                CardButton {
                    text: qsTr("Done")
                    hint: row.modelData.title
                    glyph: "check-bold"
                    onTapped: list.ticked(row.modelData.case + "/" + row.modelData.task)
                }
            }
        }
    }
}
