// CounterSheets: what is asked of the teller before something is written down: why not, how long, which needs, which steps.
// view: Counter.view.
pragma ComponentBehavior: Bound
import QtQuick
import components
import Lobby

Item {
    id: sheets

    property var view: ({})
    readonly property bool serving: sheets.view.stage === "serving"
    readonly property var front: sheets.view.front
    readonly property bool stepping: sheets.serving && sheets.front.step.code !== undefined

    function decline() {
        declineSheet.open();
    }

    /** How long it takes: for a call that waits behind the one in hand, or, without one, for that in hand. */
    function minutes(call: string) {
        minutesSheet.call = call;
        minutesSheet.open();
    }

    function skip() {
        skipSheet.open();
    }

    function needs() {
        needsSheet.open();
    }

    function late() {
        lateSheet.open();
    }

    function lobby() {
        lobbySheet.open();
    }

    Sheet {
        id: declineSheet

        title: qsTr("Why can you not come now?")
        detail: qsTr("The desk reads the reason and calls another window.")
        choices: sheets.view.declineReasons
        onChosen: key => Counter.decline(key)
    }
    Sheet {
        id: minutesSheet

        property string call: ""

        title: qsTr("About how long?")
        detail: qsTr("You first finish with the customer in front of you; the desk reads the time.")
        choices: sheets.view.minutes.map(minutes => ({
                    key: "" + minutes,
                    text: qsTr("about %n minute(s)", "", minutes),
                    glyph: "timer-outline"
                }))
        onChosen: key => {
            if (minutesSheet.call)
                Counter.answer(minutesSheet.call, parseInt(key));
            else
                Counter.inMinutes(parseInt(key));
        }
    }
    Sheet {
        id: skipSheet

        title: sheets.stepping ? qsTr("Why is '%1' skipped?").arg(sheets.front.step.title) : ""
        choices: sheets.stepping ? sheets.front.step.skipReasons : []
        onChosen: key => Counter.skipStep(key)
    }
    CounterNeeds {
        id: needsSheet

        objectName: "needsSheet"

        all: sheets.view.needs
        current: sheets.serving ? sheets.front.categories : []
        onConfirmed: codes => Counter.setNeeds(codes)
    }
    LateSheet {
        id: lateSheet

        objectName: "lateSheet"

        model: Counter
        subject: sheets.front.case ?? ""
        steps: sheets.serving ? sheets.front.late : []
    }
    Sheet {
        id: lobbySheet

        title: qsTr("Steps of the lobby")
        detail: qsTr("The window may tick them too; both names are kept.")
        choices: sheets.serving ? sheets.front.others.map(step => ({
                    key: step.code,
                    text: step.text,
                    note: StepWords.detail(step),
                    glyph: step.state === "done" ? "check-bold" : step.state === "todo" ? "circle-outline" : "debug-step-over"
                })) : []
        onChosen: key => Counter.selectStep(key)
    }
}
