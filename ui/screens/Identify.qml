// Identify: look, ask, judge. Cues at the left, what they may mean at the right; the member of staff decides.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

KeptPage {
    id: screen

    // Without it only while the screen is taken down.
    readonly property var view: draft?.value ?? ({})
    readonly property bool wide: Theme.columns > 1
    // Too low for two panels: everything in one that scrolls.
    readonly property bool low: !screen.wide && Theme.effectiveHeight < 900

    function act(key: string) {
        switch (key) {
        case "declined":
            Identify.declineHelp();
            break;
        case "ordinary":
            Identify.ordinary();
            break;
        case "refer":
            Identify.refer("customer_manager");
            break;
        case "age":
        case "certificate":
            numberSheet.ask(key);
            break;
        }
    }

    onWentBehind: {
        work.contentY = 0;
        judgement.contentY = 0;
    }

    Held {
        id: draft

        live: screen.seen
        source: () => Identify.view
    }
    Head {
        seen: screen.seen
        title: screen.view.again ? qsTr("Customer %1: needs").arg(screen.view.number) : qsTr("Learn the need")
        subtitle: Theme.columns > 1 ? qsTr("The customer is asked, never labelled") : ""
        shortTitle: qsTr("Needs")
        back: true
        Layout.fillWidth: true
        onLeaving: screen.view.again ? Shell.go("Walk") : Shell.goHome()
    }
    GridLayout {
        columns: screen.wide ? 2 : 1
        columnSpacing: 0
        rowSpacing: 0
        Layout.fillWidth: true
        Layout.fillHeight: true

        Scroller {
            id: work

            topPadding: Theme.gapGroup
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            bottomPadding: Theme.gapGroup
            spacing: Theme.gapGroup
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 3
            Layout.preferredWidth: 3

            IdentifyCues {
                seen: screen.seen
                view: screen.view
                Layout.fillWidth: true
                onNumberAsked: what => screen.act(what)
            }
            Loader {
                active: screen.low
                sourceComponent: needs
                Layout.fillWidth: true
            }
        }
        SidePanel {
            id: judgement

            visible: !screen.low
            title: qsTr("What may help")
            hint: qsTr("You decide; choose several if you like. It can be changed at any time.")
            Layout.fillHeight: true
            Layout.fillWidth: !screen.wide
            Layout.preferredWidth: screen.wide ? Theme.sideWidth : 1
            Layout.preferredHeight: 2
            // Below the cues it takes no more room than it needs.
            Layout.maximumHeight: screen.wide ? -1 : judgement.whole
            Layout.maximumWidth: screen.wide ? Theme.sideWidth : -1

            Loader {
                active: !screen.low
                sourceComponent: needs
                Layout.fillWidth: true
            }
        }
    }
    Component {
        id: needs

        IdentifyNeeds {
            seen: screen.seen
            view: screen.view
        }
    }
    BottomBar {
        actions: screen.view.again ? [
            {
                key: "declined",
                text: qsTr("Customer manages alone"),
                glyph: "hand-wave-outline"
            }
        ] : [
            {
                key: "declined",
                text: qsTr("Customer manages alone"),
                glyph: "hand-wave-outline",
                keep: true
            },
            {
                key: "ordinary",
                text: qsTr("Ordinary: take a number"),
                glyph: "ticket-confirmation-outline",
                keep: true
            },
            {
                key: "refer",
                text: qsTr("Fetch the customer manager"),
                glyph: "account-tie-outline"
            }
        ]
        primary: screen.view.again ? qsTr("Go on with this") : qsTr("Help is welcome, start")
        primaryNote: screen.view.chosen > 0 ? qsTr("%n need(s) chosen", "", screen.view.chosen) : qsTr("choose a need first")
        Layout.fillWidth: true
        onActed: key => screen.act(key)
        onPrimaryTapped: Identify.begin()
    }
    NumberSheet {
        id: numberSheet
    }
}
