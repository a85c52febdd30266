// EmergencyChoose: what has happened: five ways it may be, with the number to call. view: Emergency.view.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Scroller {
    id: page

    property var view: ({})
    readonly property var hand: page.view.inHand
    readonly property bool somebody: page.hand.number !== undefined

    topPadding: Theme.gapGroup
    leftPadding: Theme.margin
    rightPadding: Theme.margin
    bottomPadding: Theme.gapGroup
    spacing: Theme.gapGroup

    RowLayout {
        spacing: Theme.gapGroup
        Layout.fillWidth: true

        PanelTitle {
            text: qsTr("Touch what has happened. The clock begins.")
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        visible: page.somebody
        spacing: Theme.gapChip
        Layout.fillWidth: true

        BodyText {
            text: qsTr("To whom?")
            Layout.fillWidth: true
        }
        ChoiceRow {
            label: qsTr("To whom?")
            choices: page.somebody ? [
                {
                    key: "yes",
                    text: qsTr("Customer %1, %2").arg(page.hand.number).arg(page.hand.needs)
                },
                {
                    key: "no",
                    text: qsTr("Somebody else")
                }
            ] : []
            current: page.hand.chosen === true ? "yes" : "no"
            Layout.fillWidth: true
            onChosen: key => Emergency.forCustomer(key === "yes")
        }
    }
    GridLayout {
        columns: Theme.columns === 1 ? 1 : Theme.columns
        columnSpacing: Theme.gapCard
        rowSpacing: Theme.gapCard
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: page.view.kinds

            EmergencyKind {
                id: kind

                required property var modelData

                number: kind.modelData.number
                glyph: kind.modelData.glyph
                text: kind.modelData.title
                hotline: kind.modelData.hotline
                Layout.fillWidth: true
                Layout.fillHeight: true
                onTapped: Emergency.begin(kind.modelData.code)
            }
        }
    }
    ColumnLayout {
        visible: page.view.others.length > 0
        spacing: Theme.gapChip
        Layout.fillWidth: true

        SectionTitle {
            text: qsTr("Still going on")
            Layout.fillWidth: true
        }
        Repeater {
            model: page.view.others

            ListButton {
                id: other

                required property var modelData

                text: other.modelData.title
                note: qsTr("Customer %1").arg(other.modelData.number)
                glyph: "timer-outline"
                trailing: "arrow-right"
                Layout.fillWidth: true
                onTapped: Emergency.look(other.modelData.case)
            }
        }
    }
}
