// ListButton: one choice in a list, full width, words from the left.
// text, note, glyph, trailing; chosen: plum border and tint; enabled; signal tapped().
import theme

Press {
    id: button

    property string note: ""
    property string glyph: ""
    property string trailing: ""
    property bool chosen: false

    face: button.chosen ? Theme.plumTint : Theme.card
    edgeColor: button.chosen ? Theme.plum : Theme.line
    edgeWidth: button.chosen ? Theme.borderChosen : Theme.borderControl
    hint: button.note
    implicitHeight: Math.max(implicitContentHeight + Theme.padSmall * 2 + shownDepth, Theme.cardButtonHeight)

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
