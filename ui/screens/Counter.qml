// Counter: the priority window. Nobody called, called, paused, serving, afterwards: one screen each.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

KeptPage {
    id: screen

    readonly property var view: counter.value
    readonly property string stage: screen.view.stage
    readonly property bool serving: screen.stage === "serving"
    readonly property var front: screen.view.front
    readonly property bool stepping: screen.serving && screen.front.step.code !== undefined
    readonly property bool dealt: screen.stepping && screen.front.step.state !== "todo"
    readonly property var open: screen.stepping && !screen.dealt && !screen.front.over ? screen.front.handling.filter(one => one.chosen === "") : []
    // Several needs have no room beside the number: they stand below it.
    readonly property bool brief: screen.serving && (Theme.columns < 3 || screen.front.categories.length > 1)
    readonly property var kept: StorageWords.lines(storage.value)
    property int pauseMinutes: 0
    readonly property int minutes: screen.pauseMinutes > 0 ? screen.pauseMinutes : screen.view.pauseChoices[Math.min(1, screen.view.pauseChoices.length - 1)].minutes
    readonly property string until: screen.view.pauseChoices.filter(one => one.minutes === screen.minutes).map(one => one.until)[0] ?? ""

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
            sheets.decline();
            break;
        case "minutes":
            sheets.minutes("");
            break;
        case "skip":
            sheets.skip();
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

    onStageChanged: screen.pauseMinutes = 0
    onWentBehind: {
        // Whoever signs on next begins at the top of it.
        pageLoader.active = callLoader.active = false;
        pageLoader.active = callLoader.active = true;
    }

    Held {
        id: counter

        live: screen.seen
        source: () => Counter.view
    }
    // What each of the two pages shows stands still while the other one is seen.
    Held {
        id: calling

        source: () => screen.view
        fits: view => view.stage === "called"
    }
    Held {
        id: working

        source: () => screen.view
        fits: view => view.stage !== "called"
    }
    Held {
        id: storage

        live: screen.seen
        source: () => Shell.storage
    }
    Held {
        id: clock

        live: screen.seen
        source: () => Shell.nowMs
    }
    Head {
        seen: screen.seen
        title: screen.serving ? qsTr("Customer %1").arg(screen.front.number) + (screen.brief ? "" : " · " + screen.front.needs) : qsTr("Window %1").arg(screen.view.window)
        shortTitle: screen.serving ? qsTr("Customer %1").arg(screen.front.number) : ""
        subtitle: screen.serving ? (Theme.columns < 3 ? screen.front.needs : [screen.brief ? screen.front.needs : "", screen.front.facts].filter(part => part).join(" · ") || qsTr("Help is welcome")) : Shell.frame.staff ? qsTr("On duty %1").arg(Shell.frame.staff) : qsTr("Nobody has signed on")
        elapsed: screen.serving ? qsTr("%1 min").arg(Moments.minutes(screen.front.servingMs, clock.value)) : ""
        // In a low window the work itself says how the window stands.
        statuses: screen.front.number !== undefined && Theme.effectiveHeight < 800 ? [] : [
            {
                glyph: "phone-in-talk-outline",
                label: qsTr("Priority window %1").arg(screen.view.window),
                value: screen.stage === "ready" ? qsTr("accepted") : CallWords.window(screen.view.state)
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
        onAnswer: call => sheets.minutes(call)
    }
    Loader {
        id: pageLoader

        visible: screen.stage !== "called"
        sourceComponent: ["ready", "paused"].includes(working.value.stage) ? readyPage : working.value.stage === "serving" ? servingPage : freePage
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    // Made ahead: a call is seen at once.
    Loader {
        id: callLoader

        visible: screen.stage === "called"
        asynchronous: !visible
        sourceComponent: calledPage
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    CounterBar {
        view: screen.view
        open: screen.open
        until: screen.until
        Layout.fillWidth: true
        onActed: key => screen.act(key)
        onPrimaryTapped: screen.onward()
    }
    Component {
        id: freePage

        CounterFree {
            view: working.value
        }
    }
    Component {
        id: calledPage

        CounterCalled {
            view: calling.value
            minutes: screen.minutes
            until: screen.until
            onPicked: minutes => screen.pauseMinutes = minutes
            onAnswer: call => sheets.minutes(call)
        }
    }
    Component {
        id: readyPage

        CounterReady {
            view: working.value
        }
    }
    Component {
        id: servingPage

        CounterServing {
            view: working.value
            onLobby: sheets.lobby()
            onNeeded: sheets.needs()
            onLate: sheets.late()
        }
    }
    CounterSheets {
        id: sheets

        view: screen.view
    }
}
