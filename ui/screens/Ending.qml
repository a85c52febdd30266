// Ending: the goodbye. What is left, the case slip, how it went, one optional question.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: screen

    readonly property var view: Desk.ending
    readonly property bool there: screen.view.number !== undefined
    readonly property bool low: Theme.columns === 1 && Theme.effectiveHeight < 900
    property string chosen: ""
    readonly property string outcome: screen.chosen || (screen.there ? screen.view.suggested : "")
    property string feedback: "not_asked"
    // Who came together leaves together, unless somebody stays.
    property bool together: true
    readonly property int beside: screen.there ? screen.view.group.beside ?? 0 : 0

    spacing: 0

    Head {
        title: screen.there ? qsTr("Goodbye, customer %1").arg(screen.view.number) : ""
        shortTitle: screen.there ? qsTr("Customer %1").arg(screen.view.number) : ""
        needs: screen.there ? screen.view.needIcons : []
        back: true
        Layout.fillWidth: true
        onLeaving: Shell.go("Walk")
    }
    GridLayout {
        columns: Theme.columns > 1 ? 2 : 1
        columnSpacing: 0
        rowSpacing: 0
        Layout.fillWidth: true
        Layout.fillHeight: true

        Scroller {
            topPadding: Theme.gapGroup
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            bottomPadding: Theme.gapGroup
            spacing: Theme.gapGroup
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 3

            CheckCard {
                visible: screen.beside > 0
                text: qsTr("Goodbye to all who came together")
                strength: qsTr("%n other customer(s)", "", screen.beside)
                reason: screen.there && screen.view.group.atWindow > 0 ? qsTr("Whoever is at the window stays open.") : ""
                glyph: "account-group"
                chosen: screen.together
                Layout.fillWidth: true
                onTapped: screen.together = !screen.together
            }
            ColumnLayout {
                visible: screen.there && screen.view.questions.length > 0
                spacing: Theme.gapChip
                Layout.fillWidth: true

                PanelTitle {
                    text: qsTr("Not answered yet")
                    Layout.fillWidth: true
                }
                SecondText {
                    text: qsTr("What is left for later depends on it. Leave out what did not arise.")
                    Layout.fillWidth: true
                }
                Repeater {
                    model: screen.there ? screen.view.questions : []

                    HandlingCard {
                        id: question

                        required property var modelData

                        view: question.modelData
                        Layout.fillWidth: true
                        onPicked: way => Desk.chooseHandling(question.modelData.code, way)
                    }
                }
            }
            ColumnLayout {
                spacing: Theme.gapChip
                Layout.fillWidth: true

                PanelTitle {
                    text: qsTr("How did it end?")
                    Layout.fillWidth: true
                }
                ChoiceRow {
                    label: qsTr("How did it end?")
                    choices: screen.there ? screen.view.outcomes : []
                    current: screen.outcome
                    Layout.fillWidth: true
                    onChosen: key => screen.chosen = key
                }
            }
            ColumnLayout {
                visible: screen.there && screen.view.feedback.length > 0
                spacing: Theme.gapChip
                Layout.fillWidth: true

                PanelTitle {
                    text: qsTr("If the customer likes to say a word")
                    Layout.fillWidth: true
                }
                SecondText {
                    text: qsTr("One question, quite voluntary. Not asking is fine.")
                    Layout.fillWidth: true
                }
                ChoiceRow {
                    label: qsTr("If the customer likes to say a word")
                    choices: screen.there ? screen.view.feedback : []
                    current: screen.feedback
                    Layout.fillWidth: true
                    onChosen: key => screen.feedback = key
                }
            }
            ColumnLayout {
                visible: screen.there && screen.view.untouched.length > 0
                spacing: Theme.gapChip
                Layout.fillWidth: true

                PanelTitle {
                    text: qsTr("Not ticked")
                    Layout.fillWidth: true
                }
                SecondText {
                    text: qsTr("It may stay so. If it was done after all, go back and tick it.")
                    Layout.fillWidth: true
                }
                Card {
                    Layout.fillWidth: true

                    GridLayout {
                        width: parent.width
                        columns: Theme.effectiveWidth < 1000 ? 1 : 2
                        columnSpacing: Theme.gapGroup
                        rowSpacing: Theme.gapChip
                        uniformCellWidths: true

                        Repeater {
                            model: screen.there ? screen.view.untouched : []

                            RowLayout {
                                id: left

                                required property var modelData

                                spacing: Theme.gapChip
                                Layout.fillWidth: true
                                Layout.alignment: Qt.AlignTop

                                Icon {
                                    name: "circle-outline"
                                    Layout.alignment: Qt.AlignTop
                                }
                                BodyText {
                                    text: left.modelData.text
                                    Layout.fillWidth: true
                                }
                            }
                        }
                    }
                }
            }
            PanelTitle {
                visible: screen.low
                text: qsTr("Case slip")
                Layout.fillWidth: true
            }
            EndingSide {
                visible: screen.low
                view: screen.view
                Layout.fillWidth: true
            }
        }
        SidePanel {
            id: slip

            visible: !screen.low
            title: qsTr("Case slip")
            hint: qsTr("Write this code on the voucher, or give it to the customer if wished. It finds the case without a name.")
            Layout.fillHeight: true
            Layout.fillWidth: Theme.columns === 1
            Layout.preferredWidth: Theme.columns > 1 ? Theme.sideWidth : 1
            Layout.maximumWidth: Theme.columns > 1 ? Theme.sideWidth : -1
            Layout.preferredHeight: 2
            // Below the questions it takes no more room than it needs.
            Layout.maximumHeight: Theme.columns > 1 ? -1 : slip.whole

            EndingSide {
                view: screen.view
                Layout.fillWidth: true
            }
        }
    }
    BottomBar {
        primary: qsTr("Goodbye said, finish")
        primaryNote: qsTr("saved on this machine")
        Layout.fillWidth: true
        onPrimaryTapped: Cases.end(screen.outcome, screen.feedback, screen.beside > 0 && screen.together)
    }
}
