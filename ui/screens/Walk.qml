// Walk: one case, step by step: the path, the step in hand with its phrases, what to mind.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: screen

    readonly property var view: Desk.walk
    readonly property bool there: screen.view.id !== undefined
    readonly property var call: screen.there ? screen.view.call : ({})
    readonly property bool dealt: screen.there && screen.view.step.state !== "todo"
    readonly property bool farewell: screen.there && screen.view.step.action === "farewell"
    // An answer or a deed has ended the business: nothing but the goodbye is left.
    readonly property bool over: screen.there && screen.view.over !== ""
    readonly property var open: screen.there && !screen.dealt && !screen.over ? screen.view.handling.filter(one => one.chosen === "") : []
    readonly property bool asking: screen.open.length > 0
    readonly property string inHand: screen.there ? screen.view.id + screen.view.step.code : ""
    readonly property bool leaving: screen.over || screen.farewell || screen.there && screen.dealt && screen.view.last
    readonly property var path: screen.there ? screen.view.path.map(step => ({
                text: step.text,
                detail: StepWords.detail(step),
                stage: step.stage
            })) : []

    function act(key: string) {
        switch (key) {
        case "done":
            Desk.doneStep();
            break;
        case "skip":
            skipSheet.open();
            break;
        case "call":
            Desk.callWindow("");
            break;
        case "withdraw":
            windowSheet.open();
            break;
        case "na":
            Desk.notApplicable();
            break;
        case "undo":
            Desk.undoStep();
            break;
        case "putOff":
            Cases.putOff();
            break;
        case "late":
            lateSheet.open();
            break;
        case "needs":
            Identify.reviseNeeds();
            break;
        case "ticket":
            Tickets.show();
            break;
        case "handOver":
            handSheet.open();
            break;
        case "together":
            togetherSheet.open();
            break;
        case "refer":
            Desk.refer("customer_manager");
            break;
        case "phrases":
            Shell.open("PhraseBook");
            break;
        case "visit":
            Visits.show("");
            break;
        case "papers":
            Papers.open();
            break;
        case "slip":
            CaseSlips.show("");
            break;
        case "roster":
            Shell.open("Roster");
            break;
        case "board":
            Board.open();
            break;
        }
    }

    function actions(): var {
        const list = [];
        const served = screen.call.state === "done";
        const call = {
            key: "call",
            text: qsTr("Call window %1").arg(screen.view.windows[0]),
            glyph: "hand-heart",
            keep: !served
        };
        const board = {
            key: "board",
            text: qsTr("Writing board"),
            glyph: "draw-pen",
            keep: screen.view.board
        };
        if (screen.view.callable && !served)
            list.push(call);
        if (screen.view.board)
            list.push(board);
        if (screen.dealt)
            list.push({
                key: "undo",
                text: qsTr("Take back"),
                glyph: "undo",
                keep: true
            });
        else if (screen.over)
            list.push({
                key: "done",
                text: qsTr("Step done"),
                glyph: "check-bold",
                keep: true
            });
        else
            list.push({
                key: "skip",
                text: qsTr("Skip"),
                glyph: "debug-step-over",
                keep: true
            });
        if (["requested", "accepted", "paused"].includes(screen.call.state))
            list.push({
                key: "withdraw",
                text: qsTr("Change the call"),
                glyph: "phone-forward-outline"
            });
        if (screen.view.visit)
            list.push({
                key: "visit",
                text: qsTr("Home visit"),
                glyph: "home-account",
                keep: screen.view.step.action === "visit"
            });
        if (!screen.view.board && screen.view.shown)
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
        if (screen.view.group.size > 0 || screen.view.joinable.length > 0)
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
        if (!screen.dealt)
            list.push({
                key: "na",
                text: qsTr("Does not apply"),
                glyph: "minus-circle-outline"
            });
        if (screen.call.state !== "serving")
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
        list.push({
            key: "roster",
            text: qsTr("Who is here now"),
            glyph: "account-group-outline"
        });
        if (!screen.view.board && !screen.view.shown)
            list.push(board);
        // A second call after the first was served is rare.
        if (screen.view.callable && served)
            list.push(call);
        return list;
    }

    spacing: 0
    onInHandChanged: work.contentY = 0

    Head {
        title: screen.there ? qsTr("Customer %1").arg(screen.view.number) : ""
        subtitle: screen.there ? screen.view.facts || qsTr("Help is welcome") : ""
        needs: screen.there ? screen.view.needIcons : []
        elapsed: screen.there ? qsTr("%1 min").arg(Moments.minutes(screen.view.openedMs, Shell.nowMs)) : ""
        statuses: screen.there && screen.call.state ? [
            {
                glyph: "phone-in-talk-outline",
                label: qsTr("Priority window %1").arg(screen.call.window),
                value: CallWords.line(screen.call)
            }
        ] : []
        back: true
        Layout.fillWidth: true
        onLeaving: Shell.goHome()
    }
    StepStrip {
        visible: Theme.columns < 3
        steps: screen.path
        Layout.fillWidth: true
        onStepTapped: index => Desk.selectStep(screen.view.codes[index])
    }
    RowLayout {
        spacing: 0
        Layout.fillWidth: true
        Layout.fillHeight: true

        StepRail {
            visible: Theme.columns === 3
            steps: screen.path
            Layout.preferredWidth: Theme.railWidth
            Layout.fillHeight: true
            onStepTapped: index => Desk.selectStep(screen.view.codes[index])
        }
        Scroller {
            id: work

            topPadding: Theme.gapGroup
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            bottomPadding: Theme.gapGroup
            spacing: Theme.gapCard
            Layout.fillWidth: true
            Layout.fillHeight: true

            CompanyWarnings {
                warnings: screen.there ? screen.view.warnings : []
                Layout.fillWidth: true
            }
            GroupStrip {
                group: screen.there ? screen.view.group : ({})
                Layout.fillWidth: true
            }
            WalkStep {
                id: step

                visible: screen.there
                view: screen.there ? screen.view : ({})
                Layout.fillWidth: true
            }
            WalkMind {
                visible: screen.there && Theme.columns === 1
                view: screen.there ? screen.view : ({})
                columns: Theme.effectiveWidth < 760 ? 1 : 2
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapCard
            }
        }
        Rectangle {
            visible: Theme.columns > 1
            color: Theme.hair
            Layout.preferredWidth: Theme.borderHair
            Layout.fillHeight: true
            Layout.topMargin: Theme.gapGroup
            Layout.bottomMargin: Theme.gapGroup
        }
        Scroller {
            visible: Theme.columns > 1
            topPadding: Theme.gapGroup
            leftPadding: Theme.gapGroup
            rightPadding: Theme.gapGroup
            bottomPadding: Theme.gapGroup
            Layout.preferredWidth: Theme.mindWidth
            Layout.fillHeight: true

            WalkMind {
                view: screen.there ? screen.view : ({})
                columns: 1
                Layout.fillWidth: true
            }
        }
    }
    BottomBar {
        actions: screen.there ? screen.actions() : []
        primary: screen.leaving ? qsTr("Say goodbye") : screen.dealt ? qsTr("Next step") : screen.asking ? qsTr("Please answer first") : qsTr("Step done")
        primaryNote: screen.over ? screen.view.over : screen.asking ? screen.open[0].title : screen.farewell ? qsTr("and see what is left") : screen.there && screen.view.following ? qsTr("Next: %1").arg(screen.view.following) : qsTr("the last step")
        Layout.fillWidth: true
        onActed: key => screen.act(key)
        onPrimaryTapped: {
            if (screen.leaving) {
                if (!screen.dealt && (screen.farewell || screen.view.handling.some(one => one.chosen !== "")))
                    Desk.doneStep();
                Shell.go("Ending");
            } else if (screen.dealt)
                Desk.selectStep("");
            else if (screen.asking) {
                step.asked = true;
                work.reveal(step.question());
            } else
                Desk.doneStep();
        }
    }
    Sheet {
        id: skipSheet

        title: screen.there ? qsTr("Why is '%1' skipped?").arg(screen.view.step.title) : ""
        choices: screen.there ? screen.view.step.skipReasons : []
        onChosen: key => Desk.skipStep(key)
    }
    Sheet {
        id: windowSheet

        title: qsTr("Change the call to window %1").arg(screen.call.window ?? "")
        detail: screen.there && screen.view.windows.length < 2 ? qsTr("No other priority window is known here. If you need one, please tell the supervisor.") : ""
        choices: screen.there ? screen.view.windows.filter(one => one !== screen.call.window).map(one => ({
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
    LateSheet {
        id: lateSheet

        model: Desk
        subject: screen.there ? screen.view.id : ""
        steps: screen.there ? screen.view.late : []
    }
    Sheet {
        id: handSheet

        title: qsTr("Hand over to a colleague")
        detail: Cases.view.desks.length > 0 ? qsTr("The customer stays with you until somebody takes over there.") : qsTr("At this desk: your colleague signs on and opens the customer. No other desk is known here.")
        choices: Cases.view.desks.map(one => ({
                    key: one.key,
                    text: one.text,
                    note: one.note,
                    glyph: "account-switch-outline"
                }))
        onChosen: key => Cases.handOver(key)
    }
    Sheet {
        id: togetherSheet

        title: qsTr("Came together with")
        detail: qsTr("One call announces all of them, and one goodbye can be said to all.")
        choices: screen.there ? screen.view.joinable.map(one => ({
                    key: one.key,
                    text: qsTr("Customer %1").arg(one.text),
                    note: one.note,
                    glyph: "account-plus-outline"
                })).concat(screen.view.group.size > 0 ? [
            {
                key: "alone",
                text: qsTr("This customer goes on alone"),
                glyph: "account-outline"
            }
        ] : []) : []
        onChosen: key => key === "alone" ? Cases.leaveGroup() : Cases.join(key)
    }
}
