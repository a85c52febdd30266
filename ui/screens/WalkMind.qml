// WalkMind: what to mind at this step, what never to do, what is left for later. view: Desk.walk; columns: 1 or 2.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

ColumnLayout {
    id: panel

    property var view: ({})
    property int columns: 1
    property bool all: false
    readonly property bool there: panel.view.mind !== undefined
    // What fits this customer and this step, strictest first; and everything else, one touch away.
    readonly property var near: panel.there ? panel.view.mind : []
    readonly property var more: panel.there ? panel.view.more : []

    spacing: Theme.gapCard
    onViewChanged: panel.all = false

    PanelTitle {
        visible: panel.near.length + panel.more.length > 0
        text: qsTr("Please mind")
        Layout.fillWidth: true
    }
    GridLayout {
        columns: panel.columns
        columnSpacing: Theme.gapGroup
        rowSpacing: Theme.gapGroup - Theme.gapSmall
        uniformCellWidths: true
        Layout.fillWidth: true

        Rows {
            id: rules

            list: panel.all ? panel.near.concat(panel.more) : panel.near
            spare: true

            MindItem {
                id: item

                required property int index
                property var modelData: rules.of(index)

                visible: index < rules.used

                text: item.modelData.text
                detail: item.modelData.source ? item.modelData.detail + (Theme.latin ? " " : "") + item.modelData.source : item.modelData.detail
                must: item.modelData.must
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }
    }
    PlainButton {
        visible: panel.more.length > 0
        text: panel.all ? qsTr("Fewer") : qsTr("%n more", "", panel.more.length)
        glyph: panel.all ? "chevron-up" : "chevron-down"
        Layout.fillWidth: true
        onTapped: panel.all = !panel.all
    }
    Rule {
        visible: panel.there && panel.view.tasks.length > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
    }
    PanelTitle {
        visible: panel.there && panel.view.tasks.length > 0
        text: qsTr("To be done afterwards")
        Layout.fillWidth: true
    }
    Rows {
        id: tasks

        list: panel.there ? panel.view.tasks : []
        spare: true

        RowLayout {
            id: task

            required property int index
            property var modelData: tasks.of(index)

            visible: index < tasks.used

            spacing: Theme.gapCard
            Layout.fillWidth: true

            Icon {
                name: task.modelData.done ? "check-bold" : task.modelData.glyph
                size: Theme.iconFor(Theme.bodySize)
                color: Theme.plum
                Layout.alignment: Qt.AlignTop
            }
            BodyText {
                text: task.modelData.text
                Layout.fillWidth: true
            }
        }
    }
    Rule {
        visible: panel.there && panel.view.deeds.length > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
    }
    PanelTitle {
        visible: panel.there && panel.view.deeds.length > 0
        text: qsTr("Done in the emergency")
        Layout.fillWidth: true
    }
    Repeater {
        model: panel.there ? panel.view.deeds : []

        FactRow {
            id: deed

            required property var modelData

            label: deed.modelData.at + " " + deed.modelData.by
            text: deed.modelData.text
            Layout.fillWidth: true
        }
    }
}
