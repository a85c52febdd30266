// Papers: which papers a piece of business needs, and whether in person, by form, at a machine; told or shown to the customer.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Rectangle {
    id: screen

    readonly property var view: Papers.view
    readonly property bool chosen: screen.view.chosen !== ""
    readonly property bool wide: Theme.columns > 1

    color: Theme.page

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Head {
            title: qsTr("Which papers?")
            subtitle: screen.chosen ? screen.view.one.name : qsTr("Choose the business")
            back: true
            displayed: false
            Layout.fillWidth: true
            onLeaving: Shell.close()
        }
        GridLayout {
            columns: screen.wide ? 2 : 1
            columnSpacing: 0
            rowSpacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            Rectangle {
                color: Theme.sunk
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: screen.wide ? Theme.sideWidth : 1
                Layout.maximumWidth: screen.wide ? Math.min(Theme.sideWidth, Math.round(screen.width * 0.45)) : -1
                Layout.preferredHeight: 2

                Scroller {
                    anchors.fill: parent
                    topPadding: Theme.gapGroup
                    leftPadding: Theme.margin
                    rightPadding: Theme.margin
                    bottomPadding: Theme.gapGroup

                    ChoiceRow {
                        label: qsTr("Business")
                        choices: screen.view.kinds
                        current: screen.view.chosen
                        spread: false
                        Layout.fillWidth: true
                        onChosen: key => Papers.choose(key)
                    }
                }
            }
            Scroller {
                topPadding: Theme.gapGroup
                leftPadding: Theme.margin
                rightPadding: Theme.margin
                bottomPadding: Theme.gapGroup
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 3

                EmptyState {
                    visible: !screen.chosen
                    glyph: "file-document-multiple-outline"
                    text: qsTr("Name the papers before the customer waits")
                    detail: qsTr("Choose the business; what to bring stands here, and can be said or shown.")
                    Layout.fillWidth: true
                }
                PapersKind {
                    visible: screen.chosen
                    view: screen.view.one
                    Layout.fillWidth: true
                }
            }
        }
        BottomBar {
            actions: screen.chosen && !Customer.silent ? [
                {
                    key: "say",
                    text: qsTr("Play"),
                    glyph: "volume-high",
                    keep: true
                }
            ] : []
            primary: qsTr("Show to customer")
            primaryNote: screen.chosen ? qsTr("in large type") : qsTr("choose the business first")
            primaryGlyph: "account-eye-outline"
            primaryEnabled: screen.chosen
            Layout.fillWidth: true
            onActed: Papers.say()
            onPrimaryTapped: Papers.showToCustomer()
        }
    }
}
