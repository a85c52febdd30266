// FactButton: one fact about the customer, with its present value; a touch offers the others.
// label; value: the answer, empty while nobody has asked; glyph; choices: [{key, text}]; current; signal picked(key).
pragma ComponentBehavior: Bound
import QtQuick
import components

ListButton {
    id: button

    property string label: ""
    property string value: ""
    property var choices: []
    property string current: ""

    signal picked(string key)

    text: button.value || button.label
    note: button.value ? button.label : qsTr("Not asked yet")
    trailing: "chevron-down"
    Accessible.name: button.label + ": " + (button.value || button.note)
    onTapped: sheet.open()

    OnDemand {
        id: sheet

        sourceComponent: Sheet {
            title: button.label
            choices: button.choices.map(one => ({
                        key: one.key,
                        text: one.text,
                        glyph: one.key === button.current ? "check-bold" : ""
                    }))
            onChosen: key => button.picked(key)
        }
    }
}
