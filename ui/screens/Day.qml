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
    readonly property var kept: StorageWords.lines(Shell.storage)

    /** The day in the words of the screen: 'Sunday, 22 November' or '11 月 22 日 星期日'. */
    function dayName(day: string): string {
        const parts = day.split("-").map(Number);
        const date = new Date(parts[0], parts[1] - 1, parts[2], 12);
        return date.toLocaleDateString(Qt.locale(Theme.latin ? "en_GB" : "zh_CN"), Theme.latin ? "dddd, d MMMM" : "M 月 d 日 dddd");
    }

    function note(): string {
        const parts = [];
        if (screen.view.tasks.length > 0)
            parts.push(qsTr("%n task(s) still open", "", screen.view.tasks.length));
        if (screen.view.open > 0)
            parts.push(qsTr("%n customer(s) still here", "", screen.view.open));
        return parts.length > 0 ? parts.join(qsTr(", ")) : qsTr("nothing is open any more");
    }

    function actions(): var {
        return [
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
            }
        ];
    }

    spacing: 0

    Head {
        title: qsTr("Today, %1").arg(screen.dayName(screen.view.day))
        shortTitle: screen.dayName(screen.view.day)
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
        sideWidth: Theme.px(560)
        work: dayWork
        side: daySide
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    BottomBar {
        actions: screen.actions()
        primary: screen.signed ? qsTr("Sign off again") : qsTr("Sign off today")
        primaryNote: screen.note()
        primaryGlyph: "check-bold"
        Layout.fillWidth: true
        onActed: key => Day.export(key)
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
        }
    }
    DayCase {
        id: caseSheet

        one: screen.view.case
        onClosed: Day.look("")
    }
}
