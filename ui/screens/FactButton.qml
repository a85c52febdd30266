// FactButton: one fact about the customer, with its present value; a touch offers the others.
// label; text: present value; glyph; choices: [{key, text}]; current; signal picked(key).
import QtQuick
import components

ListButton {
    id: button

    property string label: ""
    property string value: ""
    property var choices: []
    property string current: ""

    signal picked(string key)

    note: button.label
    trailing: "chevron-down"
    Accessible.name: button.label + ": " + button.text
    onTapped: sheet.open()

    Sheet {
        id: sheet

        title: button.label
        choices: button.choices.map(one => ({
                    key: one.key,
                    text: one.text,
                    glyph: one.key === button.current ? "check-bold" : ""
                }))
        onChosen: key => button.picked(key)
    }
}
