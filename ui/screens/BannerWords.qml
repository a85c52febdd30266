// BannerWords: what a banner says: what happened, what was kept, what to do.
pragma Singleton
import QtQuick

QtObject {
    /** A window that could come instead, as the banner's button. */
    function instead(message: var): string {
        return message.other ? qsTr("Call window %1 instead").arg(message.other) : "";
    }

    /** The banner: what happened, what was kept, what to do. Title and detail. */
    function lines(message: var): var {
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
                title: RefusalWords.text(message.reason ?? ""),
                detail: ""
            };
        case "board_unreadable":
            return {
                kind: "danger",
                glyph: "draw-pen",
                title: qsTr("What was written on the board cannot be read here."),
                detail: qsTr("Nothing was changed. Please use paper. 'Wipe everything', on your side of the board, takes it away for good.")
            };
        case "board_closed":
            return {
                kind: "danger",
                glyph: "draw-pen",
                title: qsTr("The writing board cannot be opened on this machine."),
                detail: qsTr("Nothing was changed. Please use paper, and ask a technician to run lobby-app doctor.")
            };
        case "board_not_wiped":
            return {
                kind: "danger",
                glyph: "eraser",
                title: qsTr("The talk could not be wiped: this machine's disk does not take it."),
                detail: qsTr("It stays sealed here. Please try again, and tell a technician.")
            };
        case "board_pdf_left":
            return {
                kind: "danger",
                glyph: "file-pdf-box",
                title: qsTr("The talk is wiped, but its PDF is still there."),
                detail: qsTr("Please delete it by hand: %1").arg(message.file ?? "")
            };
        case "board_paper_comes":
            return {
                kind: "danger",
                glyph: "printer-alert",
                title: qsTr("The talk is wiped here, but its paper still comes out of the printer."),
                detail: qsTr("Please fetch it and destroy it.")
            };
        case "board_no_printer":
            return {
                kind: "warning",
                glyph: "printer-off-outline",
                title: qsTr("This machine has no printer."),
                detail: qsTr("The pages stay sealed here. Save the talk as PDF, or print it later.")
            };
        case "board_no_paper":
            return {
                kind: "danger",
                glyph: "harddisk",
                title: qsTr("The PDF could not be written to %1.").arg(message.folder ?? ""),
                detail: qsTr("The pages stay sealed here. Please free some space, or ask a technician.")
            };
        case "choose_need":
            return {
                kind: "info",
                glyph: "hand-heart",
                title: qsTr("Please choose what the customer needs first."),
                detail: qsTr("Tap a cue on the left, or a need on the right.")
            };
        case "call_ready":
            return {
                kind: "warning",
                glyph: "phone-in-talk-outline",
                title: qsTr("Window %1 is ready for customer %2.").arg(message.window ?? "").arg(message.number ?? ""),
                detail: qsTr("Ordinary calling is paused there; please come."),
                action: qsTr("To customer %1").arg(message.number ?? "")
            };
        case "call_declined":
            return {
                kind: "warning",
                glyph: "phone-alert-outline",
                title: qsTr("Window %1 cannot come now: %2").arg(message.window ?? "").arg(message.reason ?? ""),
                detail: qsTr("Please call another window, or walk over."),
                action: instead(message)
            };
        case "no_answer":
            return {
                kind: "warning",
                glyph: "phone-alert-outline",
                title: qsTr("Window %1 has not answered.").arg(message.window ?? ""),
                detail: message.other ? qsTr("The call stands; please walk over, or call another window.") : qsTr("The call stands; please walk over."),
                action: instead(message)
            };
        case "call_late":
            return {
                kind: "warning",
                glyph: "phone-alert-outline",
                title: qsTr("Window %1 meant to be ready at about %2.").arg(message.window ?? "").arg(message.at ?? ""),
                detail: message.other ? qsTr("The call stands; please walk over, or call another window.") : qsTr("The call stands; please walk over."),
                action: instead(message)
            };
        case "standstill":
            return !message.sure ? {
                kind: "info",
                glyph: "timer-sand",
                title: qsTr("Window %1 pauses ordinary calling until %2.").arg(message.window ?? "").arg(message.until ?? ""),
                detail: message.role === "desk" ? qsTr("If no other window calls numbers now, please give those who wait a time.") : qsTr("If no other window calls numbers now, could one open?"),
                action: message.role === "desk" && message.tell ? qsTr("Tell those who wait") : ""
            } : {
                kind: "warning",
                glyph: "timer-sand",
                title: qsTr("Window %1 pauses ordinary calling until %2; no other window calls numbers.").arg(message.window ?? "").arg(message.until ?? ""),
                detail: message.role === "desk" ? qsTr("Please give those who wait a time. The supervisor is told.") : qsTr("Those who wait are given a time by the desk. Could another window open?"),
                action: message.role === "desk" && message.tell ? qsTr("Tell those who wait") : ""
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
        case "no_keyboard":
            return {
                kind: "warning",
                glyph: "keyboard-off-outline",
                title: qsTr("The on-screen keyboard is not installed."),
                detail: qsTr("Everything else works. Please use the system's keyboard, and tell whoever looks after the machine.")
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
}
