// RedButton: in the emergency screen, where the primary is red.
// text, note, glyph, hint; labelSize; enabled; signal tapped().
import theme

Press {
    id: button

    property string note: ""
    property string glyph: ""
    property int labelSize: Theme.primarySize

    face: Theme.red
    faceDown: Theme.redDown
    edgeColor: button.down ? Theme.redDown : Theme.red
    hint: button.note
    implicitHeight: Math.max(implicitContentHeight + Theme.padSmall * 2 + shownDepth, Theme.primaryHeight)

    contentItem: ButtonLabel {
        text: button.text
        note: button.note
        glyph: button.glyph
        size: button.labelSize
        bold: button.enabled
        color: button.enabled ? Theme.redInk : Theme.off
    }
}
