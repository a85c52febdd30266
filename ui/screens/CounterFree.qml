// CounterFree: nobody is called: what this window is for, how ordinary calling stands, what is left to do; and the reminder
// to resume after somebody was served. view: Counter.view.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

CounterSplit {
    id: page

    property var view: ({})
    readonly property bool resuming: page.view.stage === "resume"
    readonly property bool away: page.view.stage === "away"
    readonly property var pause: page.view.pause

    function why(): string {
        if (page.pause.why === "withdrawn")
            return page.pause.reason ? qsTr("The desk took the call back: %1.").arg(page.pause.reason) : qsTr("The desk took the call back.");
        if (page.pause.why === "declined")
            return qsTr("You could not come; nobody waits at this window now.");
        return page.pause.over ? qsTr("The pause ended at %1.").arg(page.pause.until) : qsTr("The customer has been served, nobody else is called to this window.");
    }

    work: ColumnLayout {
        spacing: Theme.gapGroup

        RowLayout {
            spacing: Theme.gapGroup
            Layout.fillWidth: true

            PathTile {
                visible: page.resuming
                stage: "now"
                size: Theme.plateSize
                Layout.alignment: Qt.AlignTop
            }
            ColumnLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                TitleText {
                    text: page.resuming ? qsTr("Please resume ordinary calling") : page.away ? qsTr("You are away from the window") : qsTr("Priority window %1").arg(page.view.window)
                    Layout.fillWidth: true
                }
                BodyText {
                    text: page.resuming ? page.why() : page.away ? qsTr("The desk sees this and does not call window %1.").arg(page.view.window) : qsTr("For customers who need to go first. The desk calls, you decide when; ordinary calling goes on until then.")
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.textWidth
                }
            }
        }
        BodyText {
            visible: page.resuming && !page.view.asked.machine
            text: qsTr("Lobby reminds you; it does not press by itself.")
            Layout.fillWidth: true
        }
        BodyText {
            visible: page.resuming && page.view.asked.trouble !== ""
            text: page.view.asked.unsure ? qsTr("Whether the queue machine did it is unknown. Please look at the caller.") : qsTr("The queue machine did not confirm it. Please press resume on the caller.")
            Layout.fillWidth: true
        }
        BodyText {
            visible: page.view.asked.busy === "resume"
            text: qsTr("The queue machine is being asked to resume")
            Layout.fillWidth: true
        }
        EmptyState {
            visible: !page.resuming && !page.away
            glyph: "hand-heart"
            text: qsTr("Nobody is called right now")
            detail: qsTr("A call fills this screen: who is coming, what to mind, how long ordinary calling may stand still.")
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.formWidth
        }
    }
    side: ColumnLayout {
        spacing: Theme.gapGroup

        ColumnLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            PanelTitle {
                text: qsTr("Ordinary calling")
                Layout.fillWidth: true
            }
            FactRow {
                labelWidth: Theme.labelWidth
                label: qsTr("Now")
                text: page.pause.running ? qsTr("paused until %1").arg(page.pause.until) : page.resuming ? qsTr("perhaps still paused") : qsTr("not paused")
                Layout.fillWidth: true
            }
            FactRow {
                labelWidth: Theme.labelWidth
                label: qsTr("How it is paused")
                text: page.view.asked.machine ? qsTr("by the queue machine") : qsTr("you press it on the caller")
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            visible: !page.away
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            PanelTitle {
                text: qsTr("Ticket from the desk")
                Layout.fillWidth: true
            }
            BodyText {
                text: qsTr("Without a network the desk gives the customer a ticket. Scan it on any screen; the case opens here.")
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            visible: page.view.tasks.length > 0
            spacing: Theme.gapCard
            Layout.fillWidth: true

            PanelTitle {
                text: qsTr("Still to do today")
                Layout.fillWidth: true
            }
            TaskList {
                tasks: page.view.tasks
                Layout.fillWidth: true
                onTicked: key => Counter.completeTask(key)
            }
        }
    }
}
