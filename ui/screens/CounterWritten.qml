// CounterWritten: that there is a talk from the desk's writing board, on paper or not. Never what it says. front:
// Counter.view.front.
import QtQuick
import components

NeedItem {
    id: item

    property var front: ({})
    readonly property var written: item.front.written ?? ({})
    readonly property bool onPaper: (item.written.pages ?? 0) > 0

    visible: item.written.pages !== undefined
    small: true
    glyph: "draw-pen"
    text: item.onPaper ? qsTr("Written at the desk: %n page(s)", "", item.written.pages) : qsTr("Writing at the desk stays there")
    detail: !item.onPaper ? qsTr("If the customer wrote there, have it printed and brought, so that nothing is written twice.") : item.written.printed ? qsTr("Printed at %1; the paper is at the desk. Have it brought, it goes with the vouchers.").arg(item.written.at) : qsTr("Saved as PDF at %1; have it printed and brought, it goes with the vouchers.").arg(item.written.at)
}
