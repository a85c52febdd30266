// CounterPause: how long ordinary calling may stand still, and what happens then. choices: [{minutes, until}]; minutes, until:
// as chosen; machine: a queue machine is connected; stopsAll: 'surely' or 'perhaps' no other window calls numbers; front: Counter.view.front; running: until when it already stands still, or empty;
// signal picked(minutes).
import QtQuick
import QtQuick.Layouts
import components
import theme

ColumnLayout {
    id: pause

    property var choices: []
    property int minutes: 0
    property string until: ""
    property bool machine: false
    property string stopsAll: ""
    property var front: ({})
    property string running: ""

    signal picked(int minutes)

    spacing: Theme.gapCard

    PanelTitle {
        text: qsTr("Pause ordinary calling")
        Layout.fillWidth: true
    }
    SecondText {
        text: qsTr("How long at the most?")
        Layout.fillWidth: true
    }
    ChoiceRow {
        label: qsTr("How long at the most?")
        choices: pause.choices.map(one => ({
                    key: "" + one.minutes,
                    text: qsTr("%1 min").arg(one.minutes)
                }))
        current: "" + pause.minutes
        Layout.fillWidth: true
        onChosen: key => pause.picked(parseInt(key))
    }
    Card {
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.gapCard

            RowLayout {
                spacing: Theme.gapCard
                Layout.fillWidth: true

                Icon {
                    name: "timer-sand"
                    size: Theme.factSize
                    Layout.alignment: Qt.AlignTop
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    PanelTitle {
                        text: pause.machine ? qsTr("Until %1, resumes by itself").arg(pause.until) : qsTr("Until %1, then you are asked to resume").arg(pause.until)
                        size: Theme.sectionSize
                        Layout.fillWidth: true
                    }
                    SecondText {
                        text: pause.running ? qsTr("It already stands still until %1; this takes its place.").arg(pause.running) : qsTr("You are reminded 2 minutes before and can extend it.")
                        Layout.fillWidth: true
                    }
                }
            }
            SecondText {
                visible: pause.stopsAll !== ""
                text: pause.stopsAll === "surely" ? qsTr("No other window calls numbers meanwhile: the supervisor is told, and the desk gives those who wait a time.") : qsTr("If no other window calls numbers meanwhile, the desk gives those who wait a time.")
                color: Theme.ink
                Layout.fillWidth: true
            }
            Rule {
                Layout.fillWidth: true
            }
            FactRow {
                label: qsTr("Asked by")
                text: qsTr("Desk, %1").arg(pause.front.by ?? "")
                Layout.fillWidth: true
            }
            FactRow {
                label: qsTr("Reason")
                text: qsTr("Customer %1 needs the priority window").arg(pause.front.number ?? "")
                Layout.fillWidth: true
            }
        }
    }
}
