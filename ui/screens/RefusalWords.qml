// RefusalWords: why something is not possible now, by the code of the refusal.
pragma Singleton
import QtQuick

QtObject {
    /** Why something is not possible now. */
    function text(code: string): string {
        switch (code) {
        case "sign_on_first":
            return qsTr("Please choose who is serving first.");
        case "supervisor_only":
            return qsTr("Only the supervisor can do this.");
        case "window_closed":
            return qsTr("That window is closed now.");
        case "no_window":
            return qsTr("There is no such window.");
        case "already_called":
            return qsTr("A window has already been called for this customer.");
        case "being_served":
        case "window_serving":
            return qsTr("The window is serving a customer now.");
        case "not_owner":
        case "not_involved":
        case "not_the_window":
            return qsTr("Another station looks after this customer.");
        case "case_over":
            return qsTr("This customer has already left.");
        case "not_today":
            return qsTr("Only a case of today can be opened again.");
        case "step_confirmed":
            return qsTr("A colleague has confirmed this step; it can only be amended.");
        case "happened_to_come":
            return qsTr("That time is still to come.");
        case "happened_before_day":
            return qsTr("That time lies before today.");
        case "other_group":
            return qsTr("Both belong to a group already. Take this customer out of the group first.");
        case "bad_staff_code":
            return qsTr("A code has up to 16 letters and digits, such as L03.");
        case "unknown_staff":
            return qsTr("That code is not known here.");
        case "ticket_unreadable":
            return qsTr("That was no ticket of Lobby, or it is damaged. Please scan again.");
        case "ticket_newer":
            return qsTr("The ticket comes from a newer Lobby. Please update this machine.");
        case "ticket_unknown_desk":
            return qsTr("This window does not know the desk that made the ticket. Please walk over to the desk.");
        case "ticket_forged":
            return qsTr("The ticket was altered, or the desk did not make it. Please walk over to the desk.");
        case "ticket_stale":
            return qsTr("The ticket is of another day. Please ask the desk for a new one.");
        case "ticket_other_window":
            return qsTr("The ticket is for another window.");
        case "ticket_other_guide":
            return qsTr("The needs on the ticket are not known here. Please ask the desk.");
        case "ticket_too_full":
            return qsTr("This customer's needs do not fit on a ticket. Please walk over to the window.");
        case "ticket_no_key":
            return qsTr("This desk cannot sign a ticket: its key cannot be read.");
        case "board_empty":
            return qsTr("There is nothing on the board to file.");
        case "due_needed":
            return qsTr("Please say until when.");
        case "call_state":
        case "unknown_call":
            return qsTr("That call is over already.");
        }
        return qsTr("That is not possible just now. Nothing was changed.");
    }
}
