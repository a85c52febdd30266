// Wording: what a code means in words. The only place where codes from Python become sentences of the interface.
pragma Singleton
import QtQuick

QtObject {
    /** Minutes since a moment in milliseconds. */
    function minutes(fromMs: real, nowMs: real): int {
        return Math.max(0, Math.floor((nowMs - fromMs) / 60000));
    }

    /** Minutes and seconds since a moment: '1:42'. */
    function elapsed(fromMs: real, nowMs: real): string {
        const seconds = Math.max(0, Math.floor((nowMs - fromMs) / 1000));
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    /** The short word at the foot of the screen. */
    function toast(toast: var): string {
        switch (toast.code) {
        case "saved":
            return qsTr("Saved on this machine");
        case "saved_late":
            return qsTr("%n step(s) entered for %1, saved on this machine", "", toast.count ?? 0).arg(toast.at ?? "");
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
            return qsTr("Kept for later, under 'Being served'");
        case "ended":
            return qsTr("Said goodbye. Saved on this machine");
        case "referred":
            return qsTr("Customer manager asked to come. The service goes on.");
        case "referred_only":
            return qsTr("Please fetch the customer manager. Nothing was noted.");
        case "silent":
            return qsTr("No sound. Please show the words instead.");
        case "printed":
            return qsTr("The ticket is being printed");
        case "ticket_taken":
            return qsTr("Ticket of customer %1 taken, saved on this machine").arg(toast.number ?? "");
        case "ticket_again":
            return qsTr("Customer %1 is at this window already").arg(toast.number ?? "");
        case "exported":
            return qsTr("Saved to %1").arg(toast.folder ?? "");
        case "signed_off":
            return qsTr("The day is signed off");
        case "guide_renewed":
            return qsTr("The service guide is new: %1. Open cases keep their words.").arg(toast.version ?? "");
        case "serving_ended":
            return qsTr("Served. Ordinary calling can go on.");
        }
        return "";
    }

    /** The banner: what happened, what was kept, what to do. Title and detail. */
    function banner(message: var): var {
        switch (message.code) {
        case "disk_full":
            return {
                kind: "danger",
                glyph: "harddisk",
                title: qsTr("The disk is full. Nothing can be saved now."),
                detail: qsTr("Everything before is safe; use paper for now.")
            };
        case "not_saved":
            return {
                kind: "danger",
                glyph: "harddisk",
                title: qsTr("This could not be saved."),
                detail: qsTr("Everything before is safe. Please try again, or use paper for now.")
            };
        case "refused":
            return {
                kind: "warning",
                glyph: "hand-back-right",
                title: refusal(message.reason ?? ""),
                detail: ""
            };
        case "choose_need":
            return {
                kind: "info",
                glyph: "hand-heart",
                title: qsTr("Please choose what the customer needs first."),
                detail: qsTr("Tap a cue on the left, or a need on the right.")
            };
        case "call_declined":
            return {
                kind: "warning",
                glyph: "phone-alert-outline",
                title: qsTr("Window %1 cannot come now: %2").arg(message.window ?? "").arg(message.reason ?? ""),
                detail: qsTr("Please call another window, or walk over.")
            };
        case "no_answer":
            return {
                kind: "warning",
                glyph: "phone-alert-outline",
                title: qsTr("Window %1 has not answered.").arg(message.window ?? ""),
                detail: qsTr("The call stands; please walk over.")
            };
        case "ticket_need_unknown":
            return {
                kind: "warning",
                glyph: "account-question-outline",
                title: qsTr("%n need(s) on the ticket are not known here.", "", message.count ?? 1),
                detail: qsTr("Please ask the customer; the desk's guide is another one.")
            };
        case "press_pause":
            return {
                kind: "warning",
                glyph: "timer-sand",
                title: qsTr("Please press pause on the caller."),
                detail: qsTr("Lobby reminds you; it does not press by itself.")
            };
        case "press_resume":
            return {
                kind: "warning",
                glyph: "timer-sand",
                title: qsTr("Please resume ordinary calling on the caller."),
                detail: qsTr("Lobby reminds you; it does not press by itself.")
            };
        case "pause_ending":
            return {
                kind: "warning",
                glyph: "timer-sand",
                title: qsTr("Ordinary calling resumes at %1.").arg(message.until ?? ""),
                detail: qsTr("Do you need longer?")
            };
        case "no_chinese_font":
            return {
                kind: "danger",
                glyph: "format-font",
                title: "No Chinese font on this machine",
                detail: "Install the package fonts-noto-cjk and start again. Everything saved is safe."
            };
        case "guide_broken":
            return message.source === "kept" ? {
                kind: "warning",
                glyph: "book-alert-outline",
                title: qsTr("The service guide has %n fault(s). The last good one stays in use.", "", message.count ?? 1),
                detail: qsTr("Please tell whoever looks after the guide: %1, line %2.").arg(message.file ?? "").arg(message.line ?? 1)
            } : {
                kind: "warning",
                glyph: "book-alert-outline",
                title: qsTr("Headquarters' service guide cannot be read here."),
                detail: qsTr("This branch's own guide is in use until the next one comes.")
            };
        case "export_failed":
            return {
                kind: "danger",
                glyph: "harddisk",
                title: qsTr("The day could not be written to %1.").arg(message.folder ?? ""),
                detail: qsTr("Nothing was lost. Please choose another folder or free some space.")
            };
        }
        return {
            kind: "info",
            glyph: "information-outline",
            title: "",
            detail: ""
        };
    }

    /** Why something is not possible now. */
    function refusal(code: string): string {
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
        case "due_needed":
            return qsTr("Please say until when.");
        case "call_state":
        case "unknown_call":
            return qsTr("That call is over already.");
        }
        return qsTr("That is not possible just now. Nothing was changed.");
    }

    /** Why nothing can be heard, and what to do. */
    function silence(state: string): string {
        switch (state) {
        case "no_engine":
            return qsTr("No voice is installed (package espeak-ng). Please show the words instead.");
        case "no_player":
            return qsTr("No player is installed (package alsa-utils). Please show the words instead.");
        case "no_sound_card":
            return qsTr("This machine has no loudspeaker. Please show the words instead.");
        }
        return qsTr("The voice is off. Please show the words instead.");
    }

    /** Where everything is kept: two lines for the header. */
    function storage(storage: var): var {
        if (storage.hq === "joined")
            return storage.pending > 0 ? {
                label: storage.hub === "joined" ? qsTr("Saved here and at the branch") : qsTr("Saved on this machine"),
                value: qsTr("%n waiting for headquarters", "", storage.pending)
            } : {
                label: storage.hub === "joined" ? qsTr("Saved here and at the branch") : qsTr("Saved on this machine"),
                value: storage.at ? qsTr("Headquarters has all, %1").arg(storage.at) : qsTr("Headquarters has all")
            };
        if (storage.hq === "out_of_reach")
            return {
                label: qsTr("Saved on this machine"),
                value: qsTr("%n waiting for headquarters", "", storage.pending)
            };
        if (storage.hub === "joined")
            return storage.branchPending > 0 ? {
                label: qsTr("Saved on this machine"),
                value: qsTr("%n on the way to the branch", "", storage.branchPending)
            } : {
                label: qsTr("Saved here"),
                value: qsTr("and at the branch")
            };
        return {
            label: qsTr("Saved"),
            value: qsTr("on this machine")
        };
    }

    function storageGlyph(storage: var): string {
        return storage.pending > 0 || storage.branchPending > 0 ? "cloud-clock-outline" : "content-save-check-outline";
    }

    /** How a call stands, in one line. */
    function call(call: var): string {
        switch (call.state) {
        case "requested":
            return qsTr("Called at %1, no answer yet").arg(call.at);
        case "accepted":
            return call.minutes > 0 ? qsTr("%1 is coming in about %n minute(s)", "", call.minutes).arg(call.teller) : qsTr("%1 has the call").arg(call.teller);
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
    function cardCall(one: var): string {
        switch (one.call) {
        case "requested":
            return qsTr("window %1 called").arg(one.window);
        case "accepted":
        case "paused":
            return qsTr("window %1 is getting ready").arg(one.window);
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
    function windowState(state: string): string {
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

    /** What a step on the rail says below its name. */
    function stepDetail(step: var): string {
        const parts = [];
        if (step.stage === "now" && step.state === "todo")
            return qsTr("Now");
        if (step.state === "done")
            parts.push(step.at);
        if (step.state === "skipped")
            parts.push(qsTr("Skipped: %1").arg(step.reason));
        if (step.state === "not_applicable")
            parts.push(qsTr("Does not apply"));
        if (step.confirmedBy)
            parts.push(qsTr("confirmed by %1").arg(step.confirmedBy));
        return parts.join(qsTr(", "));
    }

    /** The three ways to learn a need. */
    function kind(kind: string): var {
        switch (kind) {
        case "look":
            return {
                glyph: "eye-outline",
                title: qsTr("Look"),
                hint: qsTr("Tap what you see; it need not be complete")
            };
        case "ask":
            return {
                glyph: "chat-outline",
                title: qsTr("Ask"),
                hint: qsTr("What the customer or a companion says")
            };
        }
        return {
            glyph: "card-account-details-outline",
            title: qsTr("Documents"),
            hint: qsTr("Only if the customer likes to show them; no number is kept")
        };
    }
}
