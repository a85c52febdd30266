// ListButton: one choice in a list, full width, words from the left.
// text, note, glyph, trailing; chosen: plum border and tint; choice: one of some is chosen; several: any number of them;
// enabled; signal tapped().
import QtQuick
import theme

Press {
    id: button

    property string note: ""
    property string glyph: ""
    property string trailing: ""
    property bool chosen: false
    property bool choice: false
    property bool several: false

    face: button.chosen ? Theme.plumTint : Theme.card
    edgeColor: button.chosen ? Theme.plum : Theme.line
    edgeWidth: button.chosen ? Theme.borderChosen : Theme.borderControl
    hint: button.note
    implicitHeight: Math.max(implicitContentHeight + Theme.padSmall * 2 + shownDepth, Theme.cardButtonHeight)

    Accessible.role: button.several ? Accessible.CheckBox : button.choice ? Accessible.RadioButton : Accessible.Button
    Accessible.checkable: button.choice || button.several
    Accessible.checked: button.chosen

    contentItem: ButtonLabel {
        text: button.text
        note: button.note
        glyph: button.glyph
        trailing: button.trailing
        spread: true
        bold: button.chosen
        color: button.enabled ? Theme.ink : Theme.off
        noteColor: button.enabled ? Theme.ink2 : Theme.off
    }
}
