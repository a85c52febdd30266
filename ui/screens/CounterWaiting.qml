// CounterWaiting: who else has been called for this window. waiting: Counter.view.waiting;
// overtaken: the call in hand is an emergency; signal answer(call).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

ColumnLayout {
    id: list

    property var waiting: []
    // Why the order is as it is, where it is not simply by time.
    property bool overtaken: false

    signal answer(string call)

    visible: list.waiting.length > 0
    spacing: Theme.gapChip

    SectionTitle {
        text: qsTr("After that")
        hint: qsTr("%n more", "", list.waiting.length)
        Layout.fillWidth: true
    }
    SecondText {
        text: list.overtaken ? qsTr("An emergency goes first; the others in the order in which they were called.") : qsTr("In the order in which they were called; an emergency would go first.")
        Layout.fillWidth: true
    }
    Rows {
        id: others

        list: list.waiting
        key: "call"

        ListButton {
            id: row

            required property int index
            property var modelData: others.of(index)

            text: qsTr("Customer %1, %2").arg(row.modelData.number).arg(row.modelData.needs)
            note: (row.modelData.group > 1 ? qsTr("one of a group of %1").arg(row.modelData.group) + " · " : "") + (row.modelData.why === "emergency" ? qsTr("emergency, goes first") + " · " : "") + (row.modelData.minutes > 0 ? qsTr("asked at %1, told about %n minute(s)", "", row.modelData.minutes).arg(row.modelData.at) : qsTr("asked at %1; touch to say how long").arg(row.modelData.at))
            glyph: row.modelData.why === "emergency" ? "alarm-light" : "account-clock-outline"
            Layout.fillWidth: true
            onTapped: list.answer(row.modelData.call)
        }
    }
}
