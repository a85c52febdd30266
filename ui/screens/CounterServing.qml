// CounterServing: the customer is here: the counter's own steps of the same case. view: Counter.view; signals lobby(): look
// at the lobby's steps; needed(): add a need; late(): enter several steps afterwards.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: page

    property var view: ({})
    readonly property var front: page.view.front
    readonly property bool stepping: page.front.step.code !== undefined
    readonly property var path: page.front.path.map(step => ({
                text: step.text,
                detail: StepWords.detail(step),
                stage: step.stage
            }))

    readonly property string inHand: page.front.case + (page.front.step.code ?? "")

    signal lobby
    signal needed
    signal late

    /** Leads the eye to the question that is still open. */
    function ask() {
        step.asked = true;
        work.reveal(step.question());
    }

    spacing: 0
    onInHandChanged: work.contentY = 0

    StepStrip {
        visible: Theme.columns < 3 && page.path.length > 0
        steps: page.path
        Layout.fillWidth: true
        onStepTapped: index => Counter.selectStep(page.front.codes[index])
    }
    RowLayout {
        spacing: 0
        Layout.fillWidth: true
        Layout.fillHeight: true

        StepRail {
            visible: Theme.columns === 3
            steps: page.path
            Layout.preferredWidth: Theme.railWidth
            Layout.fillHeight: true
            onStepTapped: index => Counter.selectStep(page.front.codes[index])
        }
        Scroller {
            id: work

            topPadding: Theme.gapGroup
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            bottomPadding: Theme.gapGroup
            Layout.fillWidth: true
            Layout.fillHeight: true

            CounterStep {
                id: step

                front: page.front
                Layout.fillWidth: true
            }
            Flow {
                spacing: Theme.gapChip
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapSmall

                CardButton {
                    text: qsTr("Add a need")
                    glyph: "account-plus-outline"
                    onTapped: page.needed()
                }
                CardButton {
                    visible: page.front.others.length > 0
                    text: qsTr("Steps of the lobby")
                    glyph: "format-list-checks"
                    onTapped: page.lobby()
                }
                CardButton {
                    visible: page.front.late.length > 0
                    text: qsTr("Enter afterwards")
                    glyph: "clock-edit-outline"
                    onTapped: page.late()
                }
            }
            CounterAsks {
                visible: Theme.columns === 1
                front: page.front
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapCard
            }
            CounterWritten {
                visible: Theme.columns === 1 && page.front.written.pages !== undefined
                front: page.front
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapCard
            }
            CounterMind {
                visible: Theme.columns === 1 && items.length > 0
                front: page.front
                across: Theme.effectiveWidth < 760 ? 1 : 2
                title: qsTr("Please mind")
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapCard
            }
        }
        Rectangle {
            visible: Theme.columns > 1
            color: Theme.hair
            Layout.preferredWidth: Theme.borderHair
            Layout.fillHeight: true
            Layout.topMargin: Theme.gapGroup
            Layout.bottomMargin: Theme.gapGroup
        }
        Scroller {
            visible: Theme.columns > 1
            topPadding: Theme.gapGroup
            leftPadding: Theme.gapGroup
            rightPadding: Theme.gapGroup
            bottomPadding: Theme.gapGroup
            Layout.preferredWidth: Theme.mindWidth
            Layout.fillHeight: true

            CounterAsks {
                front: page.front
                compact: true
                Layout.fillWidth: true
            }
            CounterWritten {
                front: page.front
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapCard
            }
            CounterMind {
                front: page.front
                title: qsTr("Please mind")
                detailed: page.front.asks.length === 0
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapCard
            }
        }
    }
}
