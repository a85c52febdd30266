// CounterBrief: who is coming, what has to lie ready, what it asks of the counter, at one glance; never a name.
// front: Counter.view.front; title, note; minding: with what to mind, where that has no column of its own.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

ColumnLayout {
    id: brief

    property var front: ({})
    property string title: ""
    property string note: ""
    // A call has its head above the brief already.
    property bool called: false
    property bool minding: Theme.columns === 1
    readonly property var unasked: brief.front.unasked ?? []
    readonly property int across: Theme.effectiveWidth < 760 ? 1 : 2

    spacing: Theme.gapGroup

    CounterHead {
        visible: !brief.called
        front: brief.front
        title: brief.title
        note: brief.note
        Layout.fillWidth: true
    }
    CompanyWarnings {
        warnings: brief.front.warnings ?? []
        Layout.fillWidth: true
    }
    GridLayout {
        columns: brief.across
        columnSpacing: Theme.gapGroup
        rowSpacing: Theme.gapGroup
        uniformCellWidths: true
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.gapCard
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            SectionTitle {
                text: qsTr("This customer")
                hint: brief.front.place ?? ""
                Layout.fillWidth: true
            }
            NeedItem {
                visible: (brief.front.group?.size ?? 0) > 1
                small: true
                glyph: "account-group"
                text: qsTr("One of a group of %1").arg(brief.front.group?.size ?? 0)
                detail: qsTr("They came together; one call, served one after the other")
                Layout.fillWidth: true
            }
            Rows {
                id: who

                list: brief.front.who ?? []
                spare: true

                NeedItem {
                    id: need

                    required property int index
                    property var modelData: who.of(index)

                    visible: index < who.used

                    small: true
                    glyph: need.modelData.glyph
                    text: need.modelData.text || qsTr("Somebody came along")
                    detail: need.modelData.detail
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
            }
            NeedItem {
                visible: brief.unasked.length > 0
                small: true
                glyph: "help-circle-outline"
                text: qsTr("Not asked yet")
                detail: brief.unasked.map(fact => fact === "business" ? qsTr("what the business is") : qsTr("who came along")).join(qsTr(", "))
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            spacing: Theme.gapCard
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            CounterAsks {
                front: brief.front
                Layout.fillWidth: true
            }
            CounterWritten {
                front: brief.front
                Layout.fillWidth: true
            }
        }
    }
    CounterBring {
        items: brief.front.bring ?? []
        Layout.fillWidth: true
    }
    CounterMind {
        visible: brief.minding && items.length > 0
        front: brief.front
        across: brief.across
        title: qsTr("While serving, please mind")
        Layout.fillWidth: true
    }
}
