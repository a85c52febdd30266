// CallWords: how a call to a window stands, on the walk, on a card, at the window.
pragma Singleton
import QtQuick

QtObject {
    /** How a call stands, in one line. */
    function line(call: var): string {
        switch (call.state) {
        case "requested":
            return qsTr("Called at %1, no answer yet").arg(call.at);
        case "accepted":
            return call.promised ? qsTr("%1 is coming at about %2").arg(call.teller).arg(call.promised) : qsTr("%1 has the call").arg(call.teller);
        case "paused":
            return qsTr("Ordinary calling paused at %1").arg(call.pausedAt);
        case "serving":
            return qsTr("Being served since %1").arg(call.servingAt);
        case "declined":
            return qsTr("Cannot come: %1").arg(call.reason);
        case "withdrawn":
            return qsTr("Call withdrawn");
        case "done":
            return qsTr("Served");
        }
        return "";
    }

    /** The part of a case card that tells about the window. */
    function card(one: var): string {
        switch (one.call) {
        case "requested":
            return qsTr("window %1 called").arg(one.window);
        case "accepted":
        case "paused":
            return one.promised ? qsTr("window %1 is ready at about %2").arg(one.window).arg(one.promised) : qsTr("window %1 is getting ready").arg(one.window);
        case "serving":
            return qsTr("at window %1").arg(one.window);
        case "declined":
            return qsTr("window %1 cannot come").arg(one.window);
        case "done":
            return qsTr("served at window %1, please see the customer off").arg(one.window);
        }
        return "";
    }

    /** Where ordinary calling stands at a window. */
    function window(state: string): string {
        switch (state) {
        case "requested":
            return qsTr("called");
        case "paused":
            return qsTr("calling paused");
        case "serving":
            return qsTr("serving");
        case "closed":
            return qsTr("closed");
        }
        return qsTr("ordinary calling");
    }
}
