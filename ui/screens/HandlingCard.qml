// HandlingCard: a question that staff answer once in a case: which way is gone. view: {title, ask, chosen, ways}; asked: it is marked until
// there is an answer; open: there is none yet; signal picked(way).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

Card {
    id: card

    property var view: ({})
    readonly property var ways: card.view.ways ?? []

    property bool asked: false
    readonly property bool open: !card.view.chosen

    signal picked(string way)

    edgeColor: card.asked && card.open ? Theme.plum : Theme.hair
    edgeWidth: card.asked && card.open ? Theme.borderChosen : Theme.borderControl

    ColumnLayout {
        width: parent.width
        spacing: Theme.gapChip

        SectionTitle {
            text: card.view.title ?? ""
            glyph: "directions-fork"
            Layout.fillWidth: true
        }
        BodyText {
            text: card.view.ask ?? ""
            Layout.fillWidth: true
        }
        Repeater {
            model: card.ways

            ColumnLayout {
                id: way

                required property var modelData
                readonly property bool chosen: card.view.chosen === way.modelData.key

                spacing: Theme.gapSmall
                Layout.fillWidth: true

                ListButton {
                    text: way.modelData.text
                    note: way.modelData.note
                    glyph: way.chosen ? "check-bold" : ""
                    chosen: way.chosen
                    choice: true
                    Layout.fillWidth: true
                    onTapped: card.picked(way.modelData.key)
                }
                Repeater {
                    model: way.chosen ? way.modelData.todo : []

                    DoLine {
                        id: line

                        required property string modelData
                        required property int index

                        number: line.index + 1
                        text: line.modelData
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.gapGroup
                    }
                }
            }
        }
    }
}
