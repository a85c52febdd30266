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
    // The call itself: honey, large and steady; it cannot be overlooked and does not flash.
    property bool called: false
    // Where there is room it can be read from across the room.
    readonly property bool far: brief.called && Theme.effectiveHeight >= 900
    property bool minding: Theme.columns === 1
    readonly property int across: Theme.effectiveWidth < 760 ? 1 : 2

    spacing: Theme.gapGroup

    Rectangle {
        color: brief.called ? Theme.honey : Theme.clear
        border.width: brief.called ? Theme.borderHoney : 0
        border.color: Theme.edge
        radius: Theme.radiusHome
        Layout.fillWidth: true
        Layout.preferredHeight: head.implicitHeight + (brief.called ? (Theme.compact ? Theme.padSmall : Theme.padCard) * 2 : 0)

        RowLayout {
            id: head

            anchors.verticalCenter: parent.verticalCenter
            x: brief.called ? Theme.padCard : 0
            width: parent.width - x * 2
            spacing: Theme.gapGroup

            NumberPlate {
                number: brief.front.number ?? ""
                size: Theme.px(Theme.compact ? 72 : brief.far ? 150 : brief.called ? 116 : 92)
            }
            ColumnLayout {
                spacing: Theme.gapTiny
                Layout.fillWidth: true

                TitleText {
                    text: brief.title
                    size: Theme.compact ? Theme.headSize : !brief.far ? Theme.titleSize : Theme.columns === 1 ? Theme.figureSize : Theme.figureSize + Theme.px(12)
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
            Repeater {
                model: brief.front.who ?? []

                NeedItem {
                    id: need

                    required property var modelData

                    small: true
                    glyph: need.modelData.glyph
                    text: need.modelData.text
                    detail: need.modelData.detail
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
        CounterAsks {
            front: brief.front
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
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
