// Walk: one case, step by step: the path, the step in hand with its phrases, what to mind.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

KeptPage {
    id: screen

    readonly property var view: walk.value
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

    readonly property WalkActions offered: WalkActions {
        view: screen.view
        dealt: screen.dealt
        over: screen.over
    }

    function act(key: string) {
        switch (key) {
        case "done":
            Desk.doneStep();
            break;
        case "skip":
            sheets.skip();
            break;
        case "call":
            Desk.callWindow("");
            break;
        case "withdraw":
            sheets.window();
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
            sheets.late();
            break;
        case "needs":
            Identify.reviseNeeds();
            break;
        case "ticket":
            Tickets.show();
            break;
        case "handOver":
            sheets.handOver();
            break;
        case "together":
            sheets.together();
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

    onInHandChanged: work.contentY = 0
    onWentBehind: {
        work.contentY = 0;
        mind.contentY = 0;
    }

    Held {
        id: walk

        live: screen.seen
        source: () => Desk.walk
    }
    Held {
        id: clock

        live: screen.seen
        source: () => Shell.nowMs
    }
    Head {
        seen: screen.seen
        title: screen.there ? qsTr("Customer %1").arg(screen.view.number) : ""
        subtitle: screen.there ? screen.view.facts || qsTr("Help is welcome") : ""
        needs: screen.there ? screen.view.needIcons : []
        elapsed: screen.there ? qsTr("%1 min").arg(Moments.minutes(screen.view.openedMs, clock.value)) : ""
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
    Loader {
        active: Theme.columns < 3
        visible: active
        sourceComponent: StepStrip {
            steps: screen.path
            onStepTapped: index => Desk.selectStep(screen.view.codes[index])
        }
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 0
        Layout.fillWidth: true
        Layout.fillHeight: true

        Loader {
            active: Theme.columns === 3
            visible: active
            sourceComponent: StepRail {
                seen: screen.seen
                steps: screen.path
                onStepTapped: index => Desk.selectStep(screen.view.codes[index])
            }
            Layout.preferredWidth: Theme.railWidth
            Layout.fillHeight: true
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
            SecondText {
                visible: screen.there && screen.view.earlier.day !== undefined
                text: !visible ? "" : screen.view.earlier.number ? qsTr("Goes on with customer %1 of %2").arg(screen.view.earlier.number).arg(DayWords.name(screen.view.earlier.day)) : qsTr("Goes on with a visit of %1").arg(DayWords.name(screen.view.earlier.day))
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
                nowMs: clock.value
                Layout.fillWidth: true
            }
            Loader {
                active: Theme.columns === 1
                visible: active && screen.there
                sourceComponent: WalkMind {
                    view: screen.there ? screen.view : ({})
                    columns: Theme.effectiveWidth < 760 ? 1 : 2
                }
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
            id: mind

            visible: Theme.columns > 1
            topPadding: Theme.gapGroup
            leftPadding: Theme.gapGroup
            rightPadding: Theme.gapGroup
            bottomPadding: Theme.gapGroup
            Layout.preferredWidth: Theme.mindWidth
            Layout.fillHeight: true

            Loader {
                active: Theme.columns > 1
                sourceComponent: WalkMind {
                    view: screen.there ? screen.view : ({})
                    columns: 1
                }
                Layout.fillWidth: true
            }
        }
    }
    BottomBar {
        actions: screen.offered.list()
        primary: screen.leaving ? qsTr("Say goodbye") : screen.dealt ? qsTr("Next step") : screen.offered.deed ? screen.offered.deedWords : screen.asking ? qsTr("Please answer first") : qsTr("Step done")
        primaryNote: screen.over ? screen.view.over : screen.offered.deed ? qsTr("done on foot: tap 'Step done'") : screen.asking ? screen.open[0].title : screen.farewell ? qsTr("and see what is left") : screen.there && screen.view.following ? qsTr("Next: %1").arg(screen.view.following) : qsTr("the last step")
        Layout.fillWidth: true
        onActed: key => screen.act(key)
        onPrimaryTapped: {
            if (screen.leaving) {
                if (!screen.dealt && (screen.farewell || screen.view.handling.some(one => one.chosen !== "")))
                    Desk.doneStep();
                Shell.go("Ending");
            } else if (screen.dealt)
                Desk.selectStep("");
            else if (screen.offered.deed)
                screen.act(screen.offered.deed);
            else if (screen.asking) {
                step.asked = true;
                work.reveal(step.question());
            } else
                Desk.doneStep();
        }
    }
    WalkSheets {
        id: sheets

        view: screen.view
        visible: false
    }
}
