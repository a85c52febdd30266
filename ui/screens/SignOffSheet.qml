// SignOffSheet: what stays behind when somebody goes off duty: at the desk the customers and tasks still open, at a window
// the customer, the call or the pause.
import QtQuick
import QtQuick.Layouts
import components
import Lobby

Sheet {
    id: sheet

    readonly property bool desk: Shell.frame.role === "desk"
    readonly property int people: sheet.desk ? People.open.people : 0
    readonly property int tasks: sheet.desk ? People.open.tasks : 0
    readonly property string atWindow: sheet.desk ? "" : ({
            serving: qsTr("a customer who is being served"),
            paused: qsTr("ordinary calling, which is paused"),
            requested: qsTr("a call from the lobby")
        })[People.open.window] ?? ""
    readonly property string left: [sheet.atWindow, sheet.people > 0 ? qsTr("%n customer(s) not seen off", "", sheet.people) : "", sheet.tasks > 0 ? qsTr("%n task(s) still open", "", sheet.tasks) : ""].filter(part => part.length > 0).join(qsTr(", "))

    title: qsTr("Sign off %1").arg(Shell.frame.staff)
    detail: sheet.left ? qsTr("Stays here for whoever serves next: %1.").arg(sheet.left) : sheet.desk ? qsTr("Nothing is left open here.") : ""

    PrimaryButton {
        text: qsTr("Off duty now")
        note: qsTr("somebody else serves now")
        Layout.fillWidth: true
        onTapped: {
            sheet.close();
            People.signOff();
        }
    }
}
