// CounterReady: the call is taken; the customer is on the way. view: Counter.view.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

CounterSplit {
    id: page

    property var view: ({})
    readonly property var front: page.view.front
    readonly property var pause: page.view.pause
    readonly property bool paused: page.pause.running
    // The teller gave a time, and it is over.
    readonly property bool late: page.front.promisedMs > 0 && Shell.nowMs > page.front.promisedMs
    readonly property int remaining: Math.max(0, Math.ceil((page.pause.untilMs - Shell.nowMs) / 60000))

    work: CounterBrief {
        front: page.front
        title: page.late ? qsTr("The time you gave is over: customer %1 waits").arg(page.front.number) : page.front.promised && !page.paused ? qsTr("At about %1: customer %2").arg(page.front.promised).arg(page.front.number) : qsTr("Customer %1 is on the way").arg(page.front.number)
        note: page.late ? qsTr("You said about %1. When the customer is here, start; if it takes longer, say how long.").arg(page.front.promised) : page.front.guest ? qsTr("Known by the ticket; the desk hears of it when the network is back. When the customer is here, start.") : qsTr("The desk knows that you are coming. When the customer is here, start.")
    }
    side: ColumnLayout {
        spacing: Theme.gapGroup

        ColumnLayout {
            spacing: Theme.gapCard
            Layout.fillWidth: true

            PanelTitle {
                text: page.paused ? qsTr("Ordinary calling is paused") : qsTr("The pause is not confirmed yet")
                Layout.fillWidth: true
            }
            Card {
                visible: page.paused
                Layout.fillWidth: true

                ColumnLayout {
                    width: parent.width
                    spacing: Theme.gapCard

                    FigureBlock {
                        label: page.view.asked.machine ? qsTr("resumes by itself in") : qsTr("you are asked to resume in")
                        figure: "" + page.remaining
                        unit: qsTr("minute(s), at %1", "", page.remaining).arg(page.pause.until)
                        note: page.pause.how === "asked" ? qsTr("You were asked to press pause; nobody has confirmed it.") : page.pause.how === "confirmed" ? qsTr("You said that pause was pressed.") : qsTr("The queue machine has confirmed it.")
                        Layout.fillWidth: true
                    }
                    CardButton {
                        text: qsTr("10 more minutes")
                        glyph: "timer-plus-outline"
                        onTapped: Counter.extendPause(10)
                    }
                }
            }
            BodyText {
                visible: !page.paused
                text: qsTr("Finish with the customer in front of you, then serve customer %1. Nobody else is called in between.").arg(page.front.number)
                Layout.fillWidth: true
            }
        }
        CounterWaiting {
            waiting: page.view.waiting
            overtaken: page.front.urgent ?? false
            Layout.fillWidth: true
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
