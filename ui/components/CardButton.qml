// CardButton: a plain button inside a card, lower. strong: plum. As PlainButton.
import theme

PlainButton {
    id: button

    property bool strong: false

    face: button.strong ? Theme.plum : Theme.card
    faceDown: button.strong ? Theme.plumDown : Theme.sunk
    edgeColor: button.strong ? (button.down ? Theme.plumDown : Theme.plum) : Theme.line
    labelSize: Theme.secondSize
    leftPadding: Theme.px(18)
    rightPadding: Theme.px(18)
    implicitHeight: Math.max(implicitContentHeight + Theme.padSmall + shownDepth, Theme.cardButtonHeight)

    contentItem: ButtonLabel {
        text: button.text
        note: button.note
        glyph: button.glyph
        size: button.labelSize
        bold: button.strong && button.enabled
        color: !button.enabled ? Theme.off : button.strong ? Theme.plumInk : Theme.ink
    }
}
