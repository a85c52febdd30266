// CounterMind: what to mind at the counter and never to do: what fits at first, all on a touch. front: Counter.view.front; title;
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
    // What fits this customer and this step, as the desk shows it; and everything else, one touch away.
    readonly property var near: panel.front.mind ?? []
    readonly property var more: panel.front.more ?? []
    readonly property var items: panel.near.concat(panel.more)
    readonly property string inHand: (panel.front.case ?? "") + (panel.front.step?.code ?? "")

    visible: panel.items.length > 0
    onInHandChanged: panel.all = false
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

        Rows {
            id: rules

            list: panel.all ? panel.items : panel.near
            spare: true

            MindItem {
                id: item

                required property int index
                property var modelData: rules.of(index)

                visible: index < rules.used

                text: item.modelData.text
                detail: panel.detailed ? item.modelData.detail : ""
                must: item.modelData.must || item.modelData.never
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }
    }
    CardButton {
        visible: !panel.all && panel.more.length > 0
        text: qsTr("%n more to mind", "", panel.more.length)
        glyph: "chevron-down"
        onTapped: panel.all = true
    }
}
