// EmergencyTimes: every deed, stamped by a touch with its time. deeds: Emergency.view.sheet.deeds; signal before():
// note something that was done a little while ago.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: times

    property var deeds: []

    signal before

    spacing: 0

    SectionTitle {
        text: qsTr("Times")
        hint: times.deeds.some(deed => deed.stage !== "done") ? qsTr("touch what is done") : ""
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gapSmall
    }
    Repeater {
        model: times.deeds

        DeedRow {
            id: deed

            required property var modelData

            text: deed.modelData.text
            note: deed.modelData.stage === "done" ? deed.modelData.by : deed.modelData.role
            end: deed.modelData.stage === "done" ? deed.modelData.at : deed.modelData.stage === "now" ? qsTr("now") : ""
            stage: deed.modelData.stage
            Layout.fillWidth: true
            onTapped: if (deed.modelData.stage !== "done")
                Emergency.deed(deed.modelData.code)
        }
    }
    CardButton {
        visible: times.deeds.some(deed => deed.stage !== "done")
        text: qsTr("Note it afterwards")
        glyph: "clock-edit-outline"
        Layout.topMargin: Theme.gapCard
        onTapped: times.before()
    }
}
