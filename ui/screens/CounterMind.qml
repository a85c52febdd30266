// CounterMind: what to mind at the counter and never to do: four at first, all on a touch. front: Counter.view.front; title;
// across: columns; detailed: with the line that explains each.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

ColumnLayout {
    id: panel

    property var front: ({})
    property string title: ""
    property int across: 1
    property bool detailed: true
    property bool all: false
    readonly property var items: panel.front.mind ?? []
    readonly property int room: 4

    visible: panel.items.length > 0
    spacing: Theme.gapCard

    SectionTitle {
        text: panel.title
        Layout.fillWidth: true
    }
    GridLayout {
        columns: panel.across
        columnSpacing: Theme.gapGroup
        rowSpacing: Theme.gapCard + Theme.gapSmall
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: panel.all ? panel.items : panel.items.slice(0, panel.room)

            MindItem {
                id: item

                required property var modelData

                text: item.modelData.text
                detail: panel.detailed ? item.modelData.detail : ""
                must: item.modelData.must || item.modelData.never
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }
    }
    CardButton {
        visible: !panel.all && panel.items.length > panel.room
        text: qsTr("%n more to mind", "", panel.items.length - panel.room)
        glyph: "chevron-down"
        onTapped: panel.all = true
    }
}
