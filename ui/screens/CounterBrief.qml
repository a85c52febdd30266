// CounterBrief: who is coming and what to mind, at one glance; never a name. front: Counter.view.front; title, note.
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
    // The call itself: honey, large and steady; it cannot be overlooked and does not flash.
    property bool called: false
    readonly property int across: Theme.effectiveWidth < 760 ? 1 : 2

    spacing: Theme.gapGroup

    Rectangle {
        color: brief.called ? Theme.honey : Theme.clear
        border.width: brief.called ? Theme.borderHoney : 0
        border.color: Theme.edge
        radius: Theme.radiusHome
        Layout.fillWidth: true
        Layout.preferredHeight: head.implicitHeight + (brief.called ? Theme.padCard * 2 : 0)

        RowLayout {
            id: head

            anchors.verticalCenter: parent.verticalCenter
            x: brief.called ? Theme.padCard : 0
            width: parent.width - x * 2
            spacing: Theme.gapGroup

            NumberPlate {
                number: brief.front.number ?? ""
                size: Theme.px(brief.called ? 116 : 92)
            }
            ColumnLayout {
                spacing: Theme.gapTiny
                Layout.fillWidth: true

                TitleText {
                    text: brief.title
                    color: brief.called ? Theme.honeyInk : Theme.ink
                    Layout.fillWidth: true
                }
                BodyText {
                    text: brief.note
                    color: brief.called ? Theme.honeyInk : Theme.ink2
                    Layout.fillWidth: true
                }
            }
        }
    }
    ColumnLayout {
        spacing: Theme.gapCard
        Layout.fillWidth: true

        SectionTitle {
            text: qsTr("This customer")
            hint: brief.front.place ?? ""
            Layout.fillWidth: true
        }
        GridLayout {
            columns: Theme.columns === 3 && (brief.front.who ?? []).length > 4 ? 3 : brief.across
            columnSpacing: Theme.gapGroup
            rowSpacing: Theme.gapCard
            uniformCellWidths: true
            Layout.fillWidth: true

            Repeater {
                model: brief.front.who ?? []

                NeedItem {
                    id: need

                    required property var modelData

                    glyph: need.modelData.glyph
                    text: need.modelData.text
                    detail: need.modelData.detail
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
    }
    Rule {
        Layout.fillWidth: true
    }
    CounterMind {
        front: brief.front
        across: brief.across
        detailed: Theme.columns === 1
        title: qsTr("While serving, please mind")
        Layout.fillWidth: true
    }
}
