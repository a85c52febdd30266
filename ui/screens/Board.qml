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
        if (screen.mine && !screen.view.blank) {
            list.push({
                key: "printed",
                text: Board.busy ? qsTr("Please wait") : qsTr("Print the talk"),
                glyph: "printer-outline",
                enabled: !Board.busy,
                keep: true
            });
            list.push({
                key: "pdf",
                text: Board.busy ? qsTr("Please wait") : qsTr("Save as PDF"),
                glyph: "file-pdf-box",
                enabled: !Board.busy,
                keep: screen.view.over
            });
        }
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
            Board.leaf(-1);
            break;
        case "after":
            Board.leaf(1);
            break;
        case "turn":
            Board.turn();
            break;
        default:
            screen.paper(key);
        }
    }

    function onward() {
        if (screen.view.produced !== "")
            Board.filed();
        else if (screen.view.empty || screen.view.over)
            Shell.close();
        else
            Board.leaf(screen.view.pages - screen.view.page + 1);
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
            actions: screen.actions()
            primary: screen.view.produced !== "" ? qsTr("Filed with the vouchers") : screen.view.empty || screen.view.over ? qsTr("Back") : qsTr("Keep this page")
            primaryNote: screen.view.produced !== "" ? qsTr("then the talk is destroyed here") : screen.view.empty || screen.view.over ? qsTr("what is written stays sealed here") : qsTr("go on with page %1").arg(screen.view.pages + 1)
            primaryGlyph: screen.view.produced !== "" ? "archive-outline" : "arrow-right"
            Layout.fillWidth: true
            onActed: key => screen.act(key)
            onPrimaryTapped: screen.onward()
        }
    }
}
