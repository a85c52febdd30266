// WalkSheets: what the walk asks in between: why a step is skipped, another window, late entry, whom to hand over to,
// who came together. view: Desk.walk or {}. skip(), window(), late(), handOver(), together() open one each.
pragma ComponentBehavior: Bound
import QtQuick
import components
import Lobby

Item {
    id: sheets

    property var view: ({})
    readonly property bool there: sheets.view.id !== undefined
    readonly property var call: sheets.there ? sheets.view.call : ({})

    function skip() {
        skipSheet.open();
    }
    function window() {
        windowSheet.open();
    }
    function late() {
        lateSheet.open();
    }
    function handOver() {
        handSheet.open();
    }
    function together() {
        togetherSheet.open();
    }

    OnDemand {
        id: skipSheet

        sourceComponent: Sheet {
            title: sheets.there ? qsTr("Why is '%1' skipped?").arg(sheets.view.step.title) : ""
            choices: sheets.there ? sheets.view.step.skipReasons : []
            onChosen: key => Desk.skipStep(key)
        }
    }
    OnDemand {
        id: windowSheet

        sourceComponent: Sheet {
            title: qsTr("Change the call to window %1").arg(sheets.call.window ?? "")
            detail: sheets.there && sheets.view.windows.length < 2 ? qsTr("No other priority window is known here. If you need one, please tell the supervisor.") : ""
            choices: sheets.there ? sheets.view.windows.filter(one => one !== sheets.call.window).map(one => ({
                        key: "window/" + one,
                        text: qsTr("Call window %1 instead").arg(one),
                        glyph: "hand-heart"
                    })).concat([
                {
                    key: "not_needed",
                    text: qsTr("The window is not needed any more"),
                    glyph: "phone-cancel-outline"
                },
                {
                    key: "mistake",
                    text: qsTr("Called by mistake"),
                    glyph: "undo"
                }
            ]) : []
            onChosen: key => key.startsWith("window/") ? Desk.callAnother(key.slice(7)) : Desk.withdrawCall(key)
        }
    }
    OnDemand {
        id: lateSheet

        sourceComponent: LateSheet {
            model: Desk
            subject: sheets.there ? sheets.view.id : ""
            steps: sheets.there ? sheets.view.late : []
        }
    }
    OnDemand {
        id: handSheet

        sourceComponent: Sheet {
            title: qsTr("Hand over to a colleague")
            detail: Cases.view.desks.length > 0 ? qsTr("The customer stays with you until somebody takes over there.") : qsTr("At this desk: your colleague signs on and opens the customer. No other desk is known here.")
            choices: Cases.view.desks.length > 0 ? Cases.view.desks.map(one => ({
                        key: one.key,
                        text: one.text,
                        note: one.note,
                        glyph: "account-switch-outline"
                    })) : [
                {
                    key: "off",
                    text: qsTr("Sign off %1").arg(Shell.frame.staff),
                    note: qsTr("your colleague signs on at this desk"),
                    glyph: "account-switch-outline"
                }
            ]
            onChosen: key => {
                if (Cases.view.desks.length > 0)
                    Cases.handOver(key);
                else
                    offSheet.open();
            }
        }
    }
    OnDemand {
        id: offSheet

        sourceComponent: SignOffSheet {}
    }
    OnDemand {
        id: togetherSheet

        sourceComponent: Sheet {
            title: qsTr("Came together with")
            detail: qsTr("One call announces all of them, and one goodbye can be said to all.")
            choices: sheets.there ? sheets.view.joinable.map(one => ({
                        key: one.key,
                        text: qsTr("Customer %1").arg(one.text),
                        note: one.note,
                        glyph: "account-plus-outline"
                    })).concat(sheets.view.group.size > 0 ? [
                {
                    key: "alone",
                    text: qsTr("This customer goes on alone"),
                    glyph: "account-outline"
                }
            ] : []) : []
            onChosen: key => key === "alone" ? Cases.leaveGroup() : Cases.join(key)
        }
    }
}
