// CounterBar: what the teller can do at each stage of a call. view: Counter.view; open: questions of the step in hand without
// an answer; until: when the pause would end; signals acted(key), primaryTapped().
pragma ComponentBehavior: Bound
import QtQuick
import components
import theme

Loader {
    id: bar

    property var view: ({})
    property var open: []
    property string until: ""
    readonly property string stage: bar.view.stage
    readonly property bool serving: bar.stage === "serving"
    readonly property var front: bar.view.front
    readonly property bool stepping: bar.serving && bar.front.step.code !== undefined
    readonly property bool dealt: bar.stepping && bar.front.step.state !== "todo"

    signal acted(string key)
    signal primaryTapped

    function actions(): var {
        const list = [];
        switch (bar.stage) {
        case "called":
            list.push({
                key: "decline",
                text: Theme.columns === 2 ? qsTr("Cannot come") : qsTr("Cannot come, say why"),
                glyph: "close-circle-outline",
                keep: true
            });
            list.push({
                key: "minutes",
                text: qsTr("In a few minutes"),
                glyph: "timer-plus-outline",
                keep: true
            });
            break;
        case "ready":
        case "paused":
            list.push({
                key: "decline",
                text: qsTr("Cannot come, say why"),
                glyph: "close-circle-outline"
            });
            // Once calling is paused for this customer it is the pause that is extended.
            if (bar.front.state === "accepted")
                list.push({
                    key: "minutes",
                    text: qsTr("Needs longer"),
                    glyph: "timer-plus-outline"
                });
            break;
        case "serving":
            if (bar.stepping && bar.dealt)
                list.push({
                    key: "undo",
                    text: qsTr("Take back"),
                    glyph: "undo",
                    keep: true
                });
            else if (bar.stepping)
                list.push({
                    key: "skip",
                    text: qsTr("Skip"),
                    glyph: "debug-step-over",
                    keep: true
                });
            if (!bar.front.through || bar.stepping)
                list.push({
                    key: "end",
                    text: qsTr("Served"),
                    glyph: "flag-checkered"
                });
            break;
        case "resume":
        case "free":
            list.push({
                key: "away",
                text: qsTr("Away from the window"),
                glyph: "coffee-outline"
            });
            break;
        }
        list.push({
            key: "board",
            text: qsTr("Writing board"),
            glyph: "draw-pen",
            keep: bar.serving && bar.front.board
        });
        list.push({
            key: "phrases",
            text: qsTr("Phrase book"),
            glyph: "book-open-page-variant-outline"
        });
        return list;
    }

    function primary(): string {
        switch (bar.stage) {
        case "called":
            return qsTr("Accept and pause calling");
        case "ready":
        case "paused":
            return qsTr("Customer is here, start");
        case "serving":
            return !bar.stepping ? qsTr("Served: say goodbye to the window") : bar.dealt ? qsTr("Next step") : bar.open.length > 0 ? qsTr("Please answer first") : qsTr("Step done");
        case "resume":
            return bar.view.asked.machine && !bar.view.asked.trouble ? qsTr("Resume ordinary calling") : qsTr("Ordinary calling runs again");
        case "away":
            return qsTr("Back at the window");
        }
        return "";
    }

    function primaryNote(): string {
        switch (bar.stage) {
        case "called":
            return qsTr("until %1 at the longest").arg(bar.until);
        case "serving":
            return bar.open.length > 0 ? bar.open[0].title : bar.stepping ? (bar.front.following ? qsTr("Next: %1").arg(bar.front.following) : qsTr("the last step")) : qsTr("the lobby sees the customer off");
        case "resume":
            return bar.view.asked.machine && !bar.view.asked.trouble ? "" : qsTr("I have pressed it on the caller");
        case "away":
            return qsTr("the desk can call you again");
        }
        return "";
    }

    sourceComponent: BottomBar {
        actions: bar.actions()
        primary: bar.primary()
        primaryNote: bar.primaryNote()
        primaryGlyph: bar.stage === "resume" ? "check-bold" : "arrow-right"
        primaryEnabled: bar.view.asked.busy !== "resume"
        onActed: key => bar.acted(key)
        onPrimaryTapped: bar.primaryTapped()
    }
}
