// HeaderButton: outlined in white on the band.
// text, glyph; bare: no words (its text is still its name); signal tapped().
import QtQuick
import theme

Press {
    id: button

    property string glyph: ""
    property bool bare: false
    property color outline: Theme.bandInk

    face: Theme.clear
    faceDown: Theme.bandDown
    faceOff: Theme.clear
    edgeColor: button.outline
    ring: Theme.bandInk
    sinkDepth: 0
    corner: Theme.radiusChip
    leftPadding: Theme.px(18)
    rightPadding: Theme.px(18)
    topPadding: 0
    bottomPadding: 0
    implicitHeight: Math.max(implicitContentHeight, Theme.headerButtonHeight)

    contentItem: ButtonLabel {
        text: button.bare ? "" : button.text
        glyph: button.glyph
        size: Theme.secondSize
        color: button.outline
    }
}
