// EmphasisButton: plum, at most one beside the primary.
// text, note, glyph, hint; enabled; signal tapped().
import theme

Press {
    id: button

    property string note: ""
    property string glyph: ""
    property int labelSize: Theme.bodySize

    face: Theme.plum
    faceDown: Theme.plumDown
    edgeColor: button.down ? Theme.plumDown : Theme.plum
    hint: button.note
    implicitHeight: Math.max(implicitContentHeight + Theme.padSmall * 2 + shownDepth, Theme.controlHeight)

    contentItem: ButtonLabel {
        text: button.text
        note: button.note
        glyph: button.glyph
        size: button.labelSize
        bold: button.enabled
        color: button.enabled ? Theme.plumInk : Theme.off
    }
}
