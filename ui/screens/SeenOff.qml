// SeenOff: whom this desk said goodbye to today; a touch goes on with one of them. cases: Cases.view.ended.
pragma ComponentBehavior: Bound
import QtQuick
import components
import Lobby

Sheet {
    id: sheet

    property var cases: []

    title: qsTr("Seen off today")
    detail: qsTr("Somebody has come back? Touch the number: everything noted is still there.")
    choices: sheet.cases.map(one => ({
                key: one.case,
                text: qsTr("Customer %1").arg(one.number),
                note: [one.at, one.outcome || qsTr("No help wanted"), one.needs].filter(part => part.length > 0).join(qsTr(", ")),
                glyph: "account-reactivate-outline"
            }))
    onChosen: key => Cases.reopen(key)
}
