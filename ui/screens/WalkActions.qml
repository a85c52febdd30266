// WalkActions: what the bar of the walk offers beside its primary, the most needed first; and the deed of the step in hand.
// view: Desk.walk or {}; dealt: the step in hand is done or left out; over: nothing but the goodbye is left.
import QtQuick
import theme

QtObject {
    id: bar

    property var view: ({})
    readonly property bool there: bar.view.id !== undefined
    property bool dealt: false
    property bool over: false
    // What this very step is about, if a touch of its own does it: until then that touch is the primary, not "done".
    readonly property string deed: !bar.there || bar.dealt || bar.over ? "" : bar.view.step.action === "call_window" && bar.view.callable && bar.view.call.state !== "done" ? "call" : bar.view.step.action === "visit" && !bar.view.appointment.day ? "visit" : ""
    readonly property string deedWords: bar.deed === "call" ? bar.callWords : bar.deed === "visit" ? qsTr("Home visit") : ""
    readonly property string callWords: bar.there ? qsTr("Call window %1").arg(bar.view.windows[0]) : ""

    /** The actions, the most needed first. */
    function list(): var {
        const list = [];
        if (!bar.there)
            return list;
        const served = bar.view.call.state === "done";
        const call = {
            key: "call",
            text: bar.callWords,
            glyph: "hand-heart",
            keep: !served
        };
        const board = {
            key: "board",
            text: qsTr("Writing board"),
            glyph: "draw-pen",
            keep: bar.view.board
        };
        if (bar.view.callable && !served && bar.deed !== "call")
            list.push(call);
        if (bar.view.board)
            list.push(board);
        if (bar.dealt)
            list.push({
                key: "undo",
                text: qsTr("Take back"),
                glyph: "undo",
                keep: true
            });
        else if (bar.over || bar.deed !== "")
            list.push({
                key: "done",
                text: qsTr("Step done"),
                glyph: "check-bold",
                keep: true
            });
        if (!bar.dealt && !bar.over)
            list.push({
                key: "skip",
                text: qsTr("Skip"),
                glyph: "debug-step-over",
                keep: true
            });
        if (["requested", "accepted", "paused"].includes(bar.view.call.state))
            list.push({
                key: "withdraw",
                text: qsTr("Change the call"),
                glyph: "phone-forward-outline"
            });
        if (bar.view.visit && bar.deed !== "visit")
            list.push({
                key: "visit",
                text: qsTr("Home visit"),
                glyph: "home-account",
                keep: bar.view.step.action === "visit"
            });
        if (!bar.view.board && bar.view.shown)
            list.push(board);
        list.push({
            key: "putOff",
            text: qsTr("Continue later"),
            glyph: "pause"
        });
        list.push({
            key: "late",
            text: qsTr("Enter afterwards"),
            glyph: "clock-edit-outline"
        });
        list.push({
            key: "handOver",
            text: qsTr("Hand over to a colleague"),
            glyph: "account-switch-outline"
        });
        if (bar.view.group.size > 0 || bar.view.joinable.length > 0)
            list.push({
                key: "together",
                text: qsTr("Came together with"),
                glyph: "account-group"
            });
        list.push({
            key: "needs",
            text: qsTr("Change needs"),
            glyph: "account-edit-outline"
        });
        if (!bar.dealt)
            list.push({
                key: "na",
                text: qsTr("Does not apply"),
                glyph: "minus-circle-outline"
            });
        if (bar.view.call.state !== "serving")
            list.push({
                key: "ticket",
                text: qsTr("Ticket for the window"),
                glyph: "qrcode"
            });
        list.push({
            key: "refer",
            text: qsTr("Customer manager"),
            glyph: "account-tie-outline"
        });
        list.push({
            key: "phrases",
            text: qsTr("Phrase book"),
            glyph: "book-open-page-variant-outline"
        });
        list.push({
            key: "papers",
            text: qsTr("Which papers?"),
            glyph: "file-document-multiple-outline"
        });
        list.push({
            key: "slip",
            text: qsTr("Case slip"),
            glyph: "qrcode"
        });
        // A wide header has it already.
        if (Theme.columns < 3)
            list.push({
                key: "roster",
                text: qsTr("Who is here now"),
                glyph: "account-group-outline"
            });
        if (!bar.view.board && !bar.view.shown)
            list.push(board);
        // A second call after the first was served is rare.
        if (bar.view.callable && served)
            list.push(call);
        return list;
    }
}
