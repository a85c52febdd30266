// Board: the writing board: the customer's half and the half of the member of staff; pages; paper.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Rectangle {
    id: screen

    objectName: "board"

    readonly property var view: Board.view
    readonly property bool mine: screen.view.case !== ""
    // What was written in a case has to be filed: the way there is always in sight.
    readonly property bool toFile: screen.mine && !screen.view.blank
    // Both halves where there is room for both; else one at a time.
    readonly property bool beside: Theme.columns > 1 && Theme.effectiveHeight >= 800
    readonly property bool both: screen.beside || Theme.portrait && Theme.effectiveHeight >= 1300
    property bool staffSide: false
    property alias writing: staff.writing

    function paper(how: string) {
        Board.toPaper(how, {
            title: qsTr("Talk on the writing board"),
            slip: qsTr("Case slip %1"),
            day: qsTr("Date %1"),
            station: Shell.frame.window ? qsTr("Window %1").arg(Shell.frame.window) : Shell.frame.station || qsTr("Lobby"),
            page: qsTr("Page %1 of %2"),
            customer: qsTr("Customer"),
            staff: qsTr("Staff"),
            foot: qsTr("Treat as a voucher and file it with the vouchers of the day. It names nobody and holds no PIN.")
        });
    }

    function actions(): var {
        const list = [];
        if (!screen.both)
            list.push({
                key: "side",
                text: screen.staffSide ? qsTr("Customer's side") : qsTr("My side"),
                glyph: "swap-horizontal",
                keep: true
            });
        if (screen.view.page > 1)
            list.push({
                key: "before",
                text: qsTr("Page before"),
                glyph: "arrow-left"
            });
        if (screen.view.page < screen.view.pages)
            list.push({
                key: "after",
                text: qsTr("Page after"),
                glyph: "arrow-right"
            });
        else if (!screen.view.empty)
            list.push({
                key: "after",
                text: qsTr("New page"),
                glyph: "file-plus-outline",
                keep: true
            });
        list.push({
            key: "turn",
            text: Board.turned ? qsTr("Turn back") : qsTr("Turn to the customer"),
            glyph: "rotate-3d-variant"
        });
        return list;
    }

    function act(key: string) {
        switch (key) {
        case "side":
            screen.staffSide = !screen.staffSide;
            break;
        case "before":
            Board.turnPage(-1);
            break;
        case "after":
            Board.turnPage(1);
            break;
        case "turn":
            Board.turn();
            break;
        }
    }

    function openFiling() {
        filing.open();
    }

    color: Theme.page

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Head {
            title: qsTr("Writing board")
            subtitle: screen.mine ? qsTr("Customer %1, page %2 of %3").arg(screen.view.number).arg(screen.view.page).arg(screen.view.pages) : qsTr("No customer yet, page %1 of %2").arg(screen.view.page).arg(screen.view.pages)
            back: true
            Layout.fillWidth: true
            onLeaving: Shell.close()
        }
        Item {
            id: halves

            readonly property int staffWidth: screen.beside ? (Theme.columns === 3 ? Theme.sideWidth : Theme.mindWidth) : halves.width
            readonly property int staffHeight: screen.both && !screen.beside ? Math.round(halves.height * 0.44) : halves.height
            readonly property int edge: screen.both ? Theme.gapCard : Theme.gapChip

            Layout.fillWidth: true
            Layout.fillHeight: true

            BoardCustomer {
                visible: screen.both || !screen.staffSide
                view: screen.view
                rotation: Board.turned ? 180 : 0
                x: Theme.compact ? Theme.gapCard : Theme.margin
                y: halves.edge
                width: (screen.beside ? halves.width - halves.staffWidth : halves.width) - x * 2
                height: (screen.both && !screen.beside ? halves.height - halves.staffHeight : halves.height) - halves.edge * 2
            }
            BoardStaff {
                id: staff

                visible: screen.both || screen.staffSide
                view: screen.view
                low: !screen.both
                x: halves.width - width
                y: halves.height - height
                width: halves.staffWidth
                height: halves.staffHeight
            }
        }
        BottomBar {
            // An on-screen keyboard leaves little: one types now, and whatever is touched beside it puts it away.
            visible: Theme.keyboardHeight === 0 || Theme.height - Theme.keyboardHeight >= Theme.boardLeast
            actions: screen.actions()
            primary: screen.toFile ? qsTr("File the talk") : qsTr("Put the board away")
            primaryNote: screen.toFile ? qsTr("on paper, with today's vouchers") : screen.view.blank ? qsTr("nothing is written yet") : qsTr("what is written stays sealed here")
            primaryGlyph: screen.toFile ? "archive-outline" : "arrow-right"
            Layout.fillWidth: true
            onActed: key => screen.act(key)
            onPrimaryTapped: screen.toFile ? screen.openFiling() : Shell.close()
        }
    }
    FileTalk {
        id: filing

        view: screen.view
        onAsked: how => screen.paper(how)
    }
}
