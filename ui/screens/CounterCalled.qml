// CounterCalled: the desk calls. Who comes, what to mind, how long ordinary calling may stand still. view: Counter.view;
// minutes, until: the pause as chosen; signals picked(minutes), answer(call).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import theme
import Lobby

CounterSplit {
    id: page

    property var view: ({})
    property int minutes: 0
    property string until: ""
    readonly property var front: page.view.front
    readonly property int waited: Moments.minutes(page.front.calledMs ?? 0, Shell.nowMs)

    signal picked(int minutes)
    signal answer(string call)

    // The call itself is on the screen within a frame; who comes follows.
    later: true
    lead: CounterHead {
        front: page.front
        called: true
        title: page.front.urgent ? qsTr("Emergency: please open the priority window") : qsTr("Please open the priority window")
        note: qsTr("Desk %1 asked at %2.").arg(page.front.by ?? "").arg(page.front.at ?? "") + " " + (page.waited > 0 ? qsTr("The customer has waited %n minute(s).", "", page.waited) : qsTr("The customer has just begun to wait."))
    }
    work: CounterBrief {
        front: page.front
        called: true
    }
    side: ColumnLayout {
        spacing: Theme.gapGroup

        CounterPause {
            choices: page.view.pauseChoices
            minutes: page.minutes
            until: page.until
            machine: page.view.asked.machine
            stopsAll: page.view.stopsAll
            front: page.front
            running: page.view.pause.running ? page.view.pause.until : ""
            Layout.fillWidth: true
            onPicked: minutes => page.picked(minutes)
        }
        CounterWaiting {
            waiting: page.view.waiting
            overtaken: page.front.urgent ?? false
            Layout.fillWidth: true
            onAnswer: call => page.answer(call)
        }
        CounterMind {
            visible: Theme.columns > 1 && items.length > 0
            front: page.front
            title: qsTr("While serving, please mind")
            detailed: false
            Layout.fillWidth: true
        }
    }
}
