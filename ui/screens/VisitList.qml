// VisitList: home visits still to come, on whatever day they were begun. visits: Visits.open; signal opened(id).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

ColumnLayout {
    id: list

    property var visits: []

    signal opened(string id)

    spacing: Theme.gapChip

    SectionTitle {
        text: qsTr("Home visits")
        hint: qsTr("%n open", "", list.visits?.length ?? 0)
        Layout.fillWidth: true
    }
    Repeater {
        model: list.visits

        ListButton {
            id: visit

            required property var modelData

            text: visit.modelData.day ? [visit.modelData.today ? qsTr("Today") : DayWords.name(visit.modelData.day), visit.modelData.time].join(" ") : qsTr("No time agreed yet")
            note: [qsTr("Customer %1").arg(visit.modelData.number), visit.modelData.who || qsTr("nobody named yet"), visit.modelData.past ? qsTr("what is left of it?") : ""].filter(part => part).join(qsTr(", "))
            glyph: "home-account"
            trailing: "arrow-right"
            Layout.fillWidth: true
            onTapped: list.opened(visit.modelData.id)
        }
    }
}
