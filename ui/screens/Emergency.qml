// Emergency: over everything. What has happened; then what to do now, what to say, and when each thing was done.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Rectangle {
    id: screen

    readonly property var view: Emergency.view
    readonly property bool running: screen.view.stage === "running" && screen.view.sheet.case !== undefined
    readonly property var none: ({
            title: "",
            number: "",
            glyph: "",
            hint: "",
            never: "",
            own: false,
            sinceMs: 0,
            ended: "",
            endedBy: "",
            endedMs: 0,
            deeds: [],
            duties: [],
            scripts: [],
            missing: [],
            next: {}
        })
    readonly property var sheet: screen.running ? screen.view.sheet : screen.none
    // Somebody, perhaps at another station, has said that it is calm again: nothing is asked for any more.
    readonly property bool over: screen.running && screen.sheet.ended !== ""
    readonly property string since: screen.running ? screen.clock(screen.sheet.sinceMs, screen.over ? screen.sheet.endedMs : Shell.nowMs) : ""

    /** Minutes and seconds from one moment to another; with hours from one hour on. */
    function clock(fromMs: real, toMs: real): string {
        const all = Math.max(0, Math.floor((toMs - fromMs) / 1000));
        const pad = number => ("" + number).padStart(2, "0");
        const hours = Math.floor(all / 3600);
        const minutes = Math.floor(all / 60) % 60;
        return hours > 0 ? hours + ":" + pad(minutes) + ":" + pad(all % 60) : minutes + ":" + pad(all % 60);
    }

    function actions(): var {
        const list = [];
        if (screen.view.onward)
            list.push({
                key: "walk",
                text: qsTr("Service walk"),
                glyph: "shoe-print"
            });
        if (screen.sheet.own && !screen.over)
            list.push({
                key: "calm",
                text: qsTr("Calm again, end"),
                glyph: "flag-checkered",
                keep: true
            });
        return list;
    }

    function act(key: string) {
        switch (key) {
        case "walk":
            Emergency.onward();
            break;
        case "calm":
            Emergency.calm();
            break;
        }
    }

    color: Theme.page
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Emergency")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        HeaderBar {
            danger: !screen.over
            back: !putAway.visible
            brand: false
            displayed: false
            emergency: false
            title: screen.sheet.title || qsTr("Emergency")
            shortTitle: qsTr("Emergency")
            subtitle: screen.running ? screen.over ? qsTr("It is over.") : qsTr("The person comes first. Each touch notes the time.") : qsTr("What has happened?")
            Layout.fillWidth: true
            onBackTapped: Emergency.putAway()

            LabelText {
                visible: screen.running
                text: screen.since
                size: Theme.clockSize
                bold: true
                latin: true
                color: screen.over ? Theme.bandInk : Theme.redInk
                wrapMode: Text.NoWrap
                spoken: true
            }
            HeaderButton {
                id: putAway

                visible: screen.running && !screen.over && Theme.columns === 3
                text: qsTr("Put away, the clock goes on")
                glyph: "close"
                outline: Theme.redInk
                onTapped: Emergency.putAway()
            }
        }
        Loader {
            sourceComponent: screen.over ? overPage : screen.running ? sheetPage : choosePage
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Loader {
            active: screen.running
            visible: active
            sourceComponent: screen.over ? overBar : bar
            Layout.fillWidth: true
        }
    }
    Component {
        id: choosePage

        EmergencyChoose {
            view: screen.view
        }
    }
    Component {
        id: sheetPage

        EmergencySheet {
            sheet: screen.sheet
            onOther: kindSheet.open()
            onBefore: beforeSheet.open()
        }
    }
    Component {
        id: overPage

        Scroller {
            topPadding: Theme.gapGroup
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            bottomPadding: Theme.gapGroup
            spacing: Theme.gapGroup

            Banner {
                glyph: "flag-checkered"
                text: qsTr("This emergency is over.")
                detail: screen.sheet.endedBy ? qsTr("Ended at %1 by %2, after %3.").arg(screen.sheet.ended).arg(screen.sheet.endedBy).arg(screen.since) : qsTr("Ended at %1, after %2.").arg(screen.sheet.ended).arg(screen.since)
                Layout.fillWidth: true
            }
            EmergencyTimes {
                visible: deeds.length > 0
                deeds: screen.sheet.deeds.filter(deed => deed.stage === "done")
                Layout.fillWidth: true
            }
        }
    }
    Component {
        id: overBar

        BottomBar {
            actions: screen.actions()
            primary: qsTr("Back to work")
            primaryNote: qsTr("nothing more is asked here")
            onActed: key => screen.act(key)
            onPrimaryTapped: Emergency.putAway()
        }
    }
    Component {
        id: bar

        BottomBar {
            danger: true
            actions: screen.actions()
            primary: screen.sheet.next.code !== undefined ? screen.sheet.next.text : screen.sheet.own ? qsTr("Calm again, end") : ""
            primaryNote: screen.sheet.next.code !== undefined ? qsTr("done: note the time") : qsTr("everything is noted")
            primaryGlyph: "check-bold"
            onActed: key => screen.act(key)
            onPrimaryTapped: {
                if (screen.sheet.next.code !== undefined)
                    Emergency.deed(screen.sheet.next.code);
                else
                    Emergency.calm();
            }
        }
    }
    Sheet {
        id: kindSheet

        title: qsTr("What is it?")
        detail: qsTr("The clock goes on, and what has been noted stays.")
        choices: (screen.running && screen.sheet.own ? screen.view.kinds.filter(kind => kind.number !== screen.sheet.number || kind.title !== screen.sheet.title).map(kind => ({
                        key: kind.code,
                        text: kind.title,
                        note: kind.number,
                        glyph: kind.glyph
                    })) : []).concat([
            {
                key: "",
                text: qsTr("Something else has happened as well"),
                note: qsTr("a second emergency, with its own clock"),
                glyph: "plus"
            }
        ])
        onChosen: key => {
            if (key)
                Emergency.begin(key);
            else
                Emergency.another();
        }
    }
    EmergencyBefore {
        id: beforeSheet

        deeds: screen.running ? screen.sheet.deeds.filter(deed => deed.stage !== "done") : []
    }
}
