// EmergencyBefore: something was done a little while ago and is noted only now. deeds: those not noted yet.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import Lobby

Sheet {
    id: sheet

    property var deeds: []
    property int minutes: 2

    title: qsTr("Note it afterwards")
    detail: qsTr("First how long ago, then what it was.")

    ChoiceRow {
        label: qsTr("How long ago?")
        choices: [1, 2, 3, 5, 10, 15].map(minutes => ({
                    key: "" + minutes,
                    text: qsTr("%1 min").arg(minutes)
                }))
        current: "" + sheet.minutes
        Layout.fillWidth: true
        onChosen: key => sheet.minutes = parseInt(key)
    }
    Repeater {
        model: sheet.deeds

        ListButton {
            id: deed

            required property var modelData

            text: deed.modelData.text
            note: deed.modelData.role
            Layout.fillWidth: true
            onTapped: {
                sheet.close();
                Emergency.deedBefore(deed.modelData.code, sheet.minutes);
            }
        }
    }
}
