// CounterNotes: what the teller has to know now about the caller and about others; in a low window only the
// most pressing of it. view: Counter.view;
// signal answer(call): how long a call that waits will take.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: notes

    property var view: ({})
    readonly property var pause: notes.view.pause
    readonly property var asked: notes.view.asked
    readonly property bool toPress: notes.view.stage === "ready" && !notes.asked.busy
    readonly property bool ending: notes.pause.running && notes.pause.ending && ["paused", "serving"].includes(notes.view.stage)
    readonly property bool over: notes.pause.over && notes.view.stage === "serving"
    readonly property bool low: Theme.effectiveHeight < 900
    readonly property bool quiet: notes.low && (notes.toPress || notes.ending || notes.over)
    readonly property var next: notes.quiet ? [] : notes.view.stage === "serving" ? notes.view.waiting.filter(one => one.state === "requested") : []

    signal answer(string call)

    function trouble(): string {
        if (notes.asked.unsure)
            return qsTr("Whether the queue machine did it is unknown. Please look at the caller.");
        switch (notes.asked.trouble) {
        case "no_connection":
            return qsTr("The queue machine cannot be reached.");
        case "no_answer":
            return qsTr("The queue machine did not answer in time.");
        case "not_allowed":
        case "not_secure":
        case "no_token":
        case "redirected":
            return qsTr("The queue machine did not accept this station. Please tell whoever set it up.");
        case "":
            return qsTr("Lobby reminds you; it does not press by itself.");
        }
        return qsTr("The queue machine gave an answer that nobody expected.");
    }

    visible: notes.toPress || notes.ending || notes.over || notes.next.length > 0 || notes.asked.busy === "pause"
    spacing: Theme.gapChip

    Banner {
        visible: notes.asked.busy === "pause"
        glyph: "timer-sand"
        text: qsTr("The queue machine is being asked to pause")
        Layout.fillWidth: true
    }
    Banner {
        visible: notes.toPress
        kind: "warning"
        glyph: "gesture-tap-button"
        text: qsTr("Please press pause on the caller")
        detail: notes.trouble()
        action: qsTr("Pause is pressed")
        actionGlyph: "check-bold"
        lean: Theme.compact
        Layout.fillWidth: true
        onActed: Counter.pausePressed()
    }
    Banner {
        visible: notes.ending
        kind: "warning"
        glyph: "timer-sand"
        text: notes.asked.machine ? qsTr("Ordinary calling resumes at %1").arg(notes.pause.until) : qsTr("The pause of ordinary calling ends at %1").arg(notes.pause.until)
        detail: qsTr("Do you need longer?")
        action: qsTr("10 more minutes")
        actionGlyph: "timer-plus-outline"
        lean: Theme.compact
        Layout.fillWidth: true
        onActed: Counter.extendPause(10)
    }
    Banner {
        visible: notes.over
        kind: "warning"
        glyph: "timer-sand"
        text: qsTr("The pause ended at %1. Please resume ordinary calling.").arg(notes.pause.until)
        detail: qsTr("The customer in front of you is served to the end.")
        action: qsTr("It runs again")
        actionGlyph: "check-bold"
        lean: Theme.compact
        Layout.fillWidth: true
        onActed: Counter.resumePressed()
    }
    Banner {
        visible: notes.next.length > 0
        kind: notes.next.length > 0 && notes.next[0].why === "emergency" ? "danger" : "info"
        glyph: "phone-in-talk-outline"
        text: notes.next.length > 0 ? qsTr("Called as well: customer %1, %2").arg(notes.next[0].number).arg(notes.next[0].needs) : ""
        detail: notes.next.length > 0 ? qsTr("at %1, comes after the customer in front of you").arg(notes.next[0].at) : ""
        action: qsTr("Say how long")
        actionGlyph: "timer-plus-outline"
        lean: Theme.compact
        Layout.fillWidth: true
        onActed: notes.answer(notes.next[0].call)
    }
}
