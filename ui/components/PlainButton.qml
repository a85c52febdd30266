// PlainButton: for everything that is neither the primary nor the emphasis.
// text, note, glyph, hint; labelSize; enabled (say why in note); signal tapped().
import theme

Press {
    id: button

    property string note: ""
    property string glyph: ""
    property int labelSize: Theme.bodySize

    implicitHeight: Math.max(implicitContentHeight + Theme.padSmall * 2 + shownDepth, Theme.controlHeight)
    hint: button.note

    contentItem: ButtonLabel {
        text: button.text
        note: button.note
        glyph: button.glyph
        size: button.labelSize
        color: button.enabled ? Theme.ink : Theme.off
    }
}
