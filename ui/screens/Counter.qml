// Counter: the priority window. Nobody called, called, paused, serving, afterwards: one screen each.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: screen

    readonly property var view: Counter.view
    readonly property string stage: screen.view.stage
    readonly property bool serving: screen.stage === "serving"
    readonly property var front: screen.view.front
    readonly property bool stepping: screen.serving && screen.front.step.code !== undefined
    readonly property bool dealt: screen.stepping && screen.front.step.state !== "todo"
    readonly property var open: screen.stepping && !screen.dealt && !screen.front.over ? screen.front.handling.filter(one => one.chosen === "") : []
    readonly property var kept: StorageWords.lines(Shell.storage)
    property int pauseMinutes: 0
    readonly property int minutes: screen.pauseMinutes > 0 ? screen.pauseMinutes : screen.view.pauseChoices[Math.min(1, screen.view.pauseChoices.length - 1)].minutes
    readonly property string until: screen.view.pauseChoices.filter(one => one.minutes === screen.minutes).map(one => one.until)[0] ?? ""

    function actions(): var {
        const list = [];
        switch (screen.stage) {
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
            list.push({
                key: "minutes",
                text: qsTr("Needs longer"),
                glyph: "timer-plus-outline"
            });
            break;
        case "serving":
            if (screen.stepping && screen.dealt)
                list.push({
                    key: "undo",
                    text: qsTr("Take back"),
                    glyph: "undo",
                    keep: true
                });
            else if (screen.stepping)
                list.push({
                    key: "skip",
                    text: qsTr("Skip"),
                    glyph: "debug-step-over",
                    keep: true
                });
            if (!screen.front.through || screen.stepping)
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
            keep: screen.serving && screen.front.board
        });
        list.push({
            key: "phrases",
            text: qsTr("Phrase book"),
            glyph: "book-open-page-variant-outline"
        });
        return list;
    }

    function primary(): string {
        switch (screen.stage) {
        case "called":
            return qsTr("Accept and pause calling");
        case "ready":
        case "paused":
            return qsTr("Customer is here, start");
        case "serving":
            return !screen.stepping ? qsTr("Served: say goodbye to the window") : screen.dealt ? qsTr("Next step") : screen.open.length > 0 ? qsTr("Please answer first") : qsTr("Step done");
        case "resume":
            return screen.view.asked.machine && !screen.view.asked.trouble ? qsTr("Resume ordinary calling") : qsTr("Ordinary calling runs again");
        case "away":
            return qsTr("Back at the window");
        }
        return "";
    }

    function primaryNote(): string {
        switch (screen.stage) {
        case "called":
            return qsTr("until %1 at the longest").arg(screen.until);
        case "serving":
            return screen.open.length > 0 ? screen.open[0].title : screen.stepping ? (screen.front.following ? qsTr("Next: %1").arg(screen.front.following) : qsTr("the last step")) : qsTr("the lobby sees the customer off");
        case "resume":
            return screen.view.asked.machine && !screen.view.asked.trouble ? "" : qsTr("I have pressed it on the caller");
        case "away":
            return qsTr("the desk can call you again");
        }
        return "";
    }

    function onward() {
        switch (screen.stage) {
        case "called":
            Counter.accept(screen.minutes);
            break;
        case "ready":
        case "paused":
            Counter.startServing();
            break;
        case "serving":
            if (!screen.stepping)
                Counter.endServing();
            else if (screen.dealt)
                Counter.selectStep("");
            else if (screen.open.length > 0)
                (pageLoader.item as CounterServing).ask();
            else
                Counter.doneStep();
            break;
        case "resume":
            Counter.resumePressed();
            break;
        case "away":
            Counter.openWindow();
            break;
        }
    }

    function act(key: string) {
        switch (key) {
        case "decline":
            declineSheet.open();
            break;
        case "minutes":
            minutesSheet.call = "";
            minutesSheet.open();
            break;
        case "skip":
            skipSheet.open();
            break;
        case "undo":
            Counter.undoStep();
            break;
        case "end":
            Counter.endServing();
            break;
        case "away":
            Counter.closeWindow();
            break;
        case "phrases":
            Shell.open("PhraseBook");
            break;
        case "board":
            Board.open();
            break;
        }
    }

    spacing: 0
    onStageChanged: screen.pauseMinutes = 0

    Head {
        title: screen.serving ? qsTr("Customer %1").arg(screen.front.number) + (Theme.columns === 3 ? " · " + screen.front.needs : "") : qsTr("Window %1").arg(screen.view.window)
        shortTitle: screen.serving ? qsTr("Customer %1").arg(screen.front.number) : ""
        subtitle: screen.serving ? (Theme.columns === 3 ? screen.front.facts || qsTr("Help is welcome") : screen.front.needs) : Shell.frame.staff ? qsTr("On duty %1").arg(Shell.frame.staff) : qsTr("Nobody has signed on")
        elapsed: screen.serving ? qsTr("%1 min").arg(Moments.minutes(screen.front.servingMs, Shell.nowMs)) : ""
        statuses: screen.serving && Theme.effectiveHeight < 800 ? [] : [
            {
                glyph: "phone-in-talk-outline",
                label: qsTr("Priority window %1").arg(screen.view.window),
                value: CallWords.window(screen.view.state)
            },
            {
                glyph: StorageWords.glyph(Shell.storage),
                label: screen.kept.label,
                value: screen.kept.value
            }
        ]
        Layout.fillWidth: true
    }
    CounterNotes {
        view: screen.view
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.topMargin: visible ? Theme.gapCard : 0
        onAnswer: call => {
            minutesSheet.call = call;
            minutesSheet.open();
        }
    }
    Loader {
        id: pageLoader

        sourceComponent: screen.stage === "called" ? calledPage : screen.stage === "ready" || screen.stage === "paused" ? readyPage : screen.stage === "serving" ? servingPage : freePage
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    Loader {
        sourceComponent: screen.stage === "free" ? calmBar : workBar
        Layout.fillWidth: true
    }
    Component {
        id: calmBar

        BottomBar {
            actions: screen.actions()
            onActed: key => screen.act(key)
        }
    }
    Component {
        id: workBar

        BottomBar {
            actions: screen.actions()
            primary: screen.primary()
            primaryNote: screen.primaryNote()
            primaryGlyph: screen.stage === "resume" ? "check-bold" : "arrow-right"
            primaryEnabled: screen.view.asked.busy !== "resume"
            onActed: key => screen.act(key)
            onPrimaryTapped: screen.onward()
        }
    }
    Component {
        id: freePage

        CounterFree {
            view: screen.view
        }
    }
    Component {
        id: calledPage

        CounterCalled {
            view: screen.view
            minutes: screen.minutes
            until: screen.until
            onPicked: minutes => screen.pauseMinutes = minutes
            onAnswer: call => {
                minutesSheet.call = call;
                minutesSheet.open();
            }
        }
    }
    Component {
        id: readyPage

        CounterReady {
            view: screen.view
        }
    }
    Component {
        id: servingPage

        CounterServing {
            view: screen.view
            onLobby: lobbySheet.open()
            onNeeded: needsSheet.open()
            onLate: lateSheet.open()
        }
    }
    Sheet {
        id: declineSheet

        title: qsTr("Why can you not come now?")
        detail: qsTr("The desk reads the reason and calls another window.")
        choices: screen.view.declineReasons
        onChosen: key => Counter.decline(key)
    }
    Sheet {
        id: minutesSheet

        property string call: ""

        title: qsTr("About how long?")
        detail: qsTr("You first finish with the customer in front of you; the desk reads the time.")
        choices: screen.view.minutes.map(minutes => ({
                    key: "" + minutes,
                    text: qsTr("about %n minute(s)", "", minutes),
                    glyph: "timer-outline"
                }))
        onChosen: key => {
            if (minutesSheet.call)
                Counter.answer(minutesSheet.call, parseInt(key));
            else
                Counter.inMinutes(parseInt(key));
        }
    }
    Sheet {
        id: skipSheet

        title: screen.stepping ? qsTr("Why is '%1' skipped?").arg(screen.front.step.title) : ""
        choices: screen.stepping ? screen.front.step.skipReasons : []
        onChosen: key => Counter.skipStep(key)
    }
    CounterNeeds {
        id: needsSheet

        objectName: "needsSheet"

        all: screen.view.needs
        current: screen.serving ? screen.front.categories : []
        onConfirmed: codes => Counter.setNeeds(codes)
    }
    LateSheet {
        id: lateSheet

        objectName: "lateSheet"

        model: Counter
        subject: screen.front.case ?? ""
        steps: screen.serving ? screen.front.late : []
    }
    Sheet {
        id: lobbySheet

        title: qsTr("Steps of the lobby")
        detail: qsTr("The window may tick them too; both names are kept.")
        choices: screen.serving ? screen.front.others.map(step => ({
                    key: step.code,
                    text: step.text,
                    note: StepWords.detail(step),
                    glyph: step.state === "done" ? "check-bold" : step.state === "todo" ? "circle-outline" : "debug-step-over"
                })) : []
        onChosen: key => Counter.selectStep(key)
    }
}
