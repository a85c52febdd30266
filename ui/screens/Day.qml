// Day: the supervisor's day: what is still open and the cases first, figures and what the day holds beside them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: screen

    readonly property var view: Day.view
    readonly property bool signed: screen.view.signed.at !== undefined
    // Figures have a page of their own: tasks and the signature come first.
    property bool counting: false
    readonly property var kept: StorageWords.lines(Shell.storage)

    function act(key: string) {
        if (key === "figures")
            screen.counting = !screen.counting;
        else if (key === "connect")
            Shell.open("Invite");
        else
            Day.export(key);
    }

    function note(): string {
        const left = DayWords.left(screen.view);
        return left.length > 0 ? qsTr("leaves open: %1").arg(left) : qsTr("nothing is open any more");
    }

    function actions(): var {
        return [
            {
                key: "figures",
                text: screen.counting ? qsTr("Tasks and cases") : qsTr("Figures"),
                glyph: screen.counting ? "format-list-checks" : "chart-bar",
                keep: true
            },
            {
                key: "csv",
                text: qsTr("Export CSV"),
                note: Day.busy === "csv" ? qsTr("being written") : "",
                glyph: "file-delimited-outline",
                enabled: Day.busy === ""
            },
            {
                key: "xlsx",
                text: qsTr("Export a workbook"),
                note: Day.busy === "xlsx" ? qsTr("being written") : "",
                glyph: "file-excel-outline",
                enabled: Day.busy === ""
            },
            {
                key: "pdf",
                text: qsTr("Export PDF"),
                note: Day.busy === "pdf" ? qsTr("being written") : "",
                glyph: "file-pdf-box",
                enabled: Day.busy === ""
            },
            {
                key: "connect",
                text: qsTr("Connect another station"),
                glyph: "monitor-multiple"
            }
        ];
    }

    spacing: 0

    Head {
        // In English the whole name of the day is broken where an emergency stands beside it.
        title: qsTr("Today, %1").arg(Theme.latin ? DayWords.brief(screen.view.day) : DayWords.name(screen.view.day))
        shortTitle: DayWords.name(screen.view.day)
        subtitle: [Shell.frame.branch, Shell.frame.staff ? qsTr("On duty %1").arg(Shell.frame.staff) : qsTr("Nobody has signed on")].filter(part => part).join(" · ")
        statuses: [
            {
                glyph: StorageWords.glyph(Shell.storage),
                label: screen.kept.label,
                value: screen.kept.value
            }
        ]
        Layout.fillWidth: true
    }
    CounterSplit {
        visible: !screen.counting
        sideWidth: Theme.daySideWidth
        work: dayWork
        side: daySide
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    Scroller {
        visible: screen.counting
        topPadding: Theme.gapGroup
        leftPadding: Theme.margin
        rightPadding: Theme.margin
        bottomPadding: Theme.gapGroup
        Layout.fillWidth: true
        Layout.fillHeight: true

        Loader {
            sourceComponent: screen.counting ? dayFigures : null
            Layout.fillWidth: true
        }
    }
    BottomBar {
        actions: screen.actions()
        primary: screen.signed ? qsTr("Sign off again") : qsTr("Sign off today")
        primaryNote: screen.note()
        primaryGlyph: "check-bold"
        Layout.fillWidth: true
        onActed: key => screen.act(key)
        onPrimaryTapped: Day.signOff()
    }
    Component {
        id: dayWork

        DayWork {
            view: screen.view
            onOpened: id => {
                Day.look(id);
                caseSheet.open();
            }
        }
    }
    Component {
        id: daySide

        DaySide {
            view: screen.view
            onOpened: id => {
                Day.look(id);
                caseSheet.open();
            }
        }
    }
    Component {
        id: dayFigures

        DayFigures {
            view: screen.view
        }
    }
    DayCase {
        id: caseSheet

        one: screen.view.case
        onClosed: Day.look("")
    }
}
