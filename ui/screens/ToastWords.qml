// ToastWords: the short word at the foot of the screen, by its code.
pragma Singleton
import QtQuick

QtObject {
    /** The short word at the foot of the screen. */
    function text(toast: var): string {
        switch (toast.code) {
        case "saved":
            return qsTr("Saved on this machine");
        case "served_next":
            return qsTr("Served. The next customer is called to this window.");
        case "needs_changed":
            return qsTr("Needs noted; the steps follow them");
        case "saved_late":
            return toast.until ? qsTr("%n step(s) entered for %1 to %2, saved on this machine", "", toast.count ?? 0).arg(toast.at).arg(toast.until) : qsTr("%n step(s) entered for %1, saved on this machine", "", toast.count ?? 0).arg(toast.at ?? "");
        case "declined":
            return qsTr("No help wanted. Noted, and thank you for asking.");
        case "ordinary":
            return qsTr("Ordinary customer: please take a number. Nothing was noted.");
        case "called":
            return qsTr("Window %1 has been called").arg(toast.window ?? "");
        case "call_accepted":
            return toast.minutes > 0 ? qsTr("Window %1 needs about %n more minute(s)", "", toast.minutes).arg(toast.window) : qsTr("Window %1 has the call").arg(toast.window);
        case "call_paused":
            return qsTr("Window %1 has paused ordinary calling; please come").arg(toast.window);
        case "call_serving":
            return qsTr("Window %1 is serving the customer").arg(toast.window);
        case "put_off":
            return qsTr("Customer %1 is kept for later, in the list of your customers").arg(toast.number ?? "");
        case "ended":
            return toast.count > 1 ? qsTr("Said goodbye to %n customer(s). Saved on this machine", "", toast.count) : qsTr("Customer %1 seen off. Saved on this machine").arg(toast.number ?? "");
        case "handed_over":
            return qsTr("Handed over to %1; it counts once it is taken over there").arg(toast.station ?? "");
        case "taken_over":
            return qsTr("Taken over, saved on this machine");
        case "reopened":
            return qsTr("Opened again, everything noted is there");
        case "calm":
            return qsTr("Emergency of customer %1 ended. The customer stays open.").arg(toast.number ?? "");
        case "joined":
            return qsTr("Noted: they came together");
        case "referred":
            return qsTr("Customer manager asked to come. The service goes on.");
        case "referred_only":
            return qsTr("Please fetch the customer manager. Nothing was noted.");
        case "silent":
            return qsTr("No sound. Please show the words instead.");
        case "printed":
            return qsTr("It is being printed");
        case "ticket_taken":
            return qsTr("Ticket of customer %1 taken, saved on this machine").arg(toast.number ?? "");
        case "ticket_again":
            return qsTr("Customer %1 is at this window already").arg(toast.number ?? "");
        case "board_wiped":
            return qsTr("Wiped without a trace");
        case "board_filed":
            return qsTr("The talk is filed and destroyed here");
        case "round_ticked":
            return qsTr("%n thing(s) noted as in order", "", toast.count ?? 0);
        case "exported":
            return qsTr("Saved to %1").arg(toast.folder ?? "");
        case "visit_arranged":
            return qsTr("Home visit on %1 at %2, saved on this machine").arg(DayWords.name(toast.day ?? "")).arg(toast.time ?? "");
        case "staff_off":
            return qsTr("%1 is off duty. Who serves now?").arg(toast.staff ?? "");
        case "signed_off":
            return qsTr("The day is signed off");
        case "guide_renewed":
            return qsTr("The service guide is new: %1. Open cases keep their words.").arg(toast.version ?? "");
        case "serving_ended":
            return qsTr("Served. Ordinary calling can go on.");
        }
        return "";
    }
}
