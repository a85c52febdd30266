// Chip: one thing seen or heard, chosen or not. Keeps its width when chosen, so that nothing moves under the finger.
// text; glyph: a picture of it, the tick stands in its place when chosen; chosen: set by whoever owns the choice; signal tapped().
import QtQuick
import theme
import "sense.js" as Sense

Press {
    id: chip

    property string glyph: ""
    property bool chosen: false
    // The icon of what is chosen; a tab keeps its own, for nothing is done by being looked at.
    property string chosenGlyph: "check-bold"
    property int labelSize: Theme.bodySize
    // Chinese words that do not fit in one line part where the sense allows it.
    readonly property int room: chip.width - chip.leftPadding - chip.rightPadding - (chip.glyph ? Theme.iconFor(chip.labelSize) + Theme.gapSmall : 0)
    readonly property string lines: Theme.latin || chip.room < chip.labelSize * 3 || measure.implicitWidth <= chip.room ? chip.text : Sense.broken(chip.text, Math.floor(chip.room / (chip.labelSize * 1.02)), false, []).join("\n")

    face: chip.chosen ? Theme.plumTint : Theme.card
    edgeColor: chip.chosen ? Theme.plum : Theme.line
    edgeWidth: chip.chosen ? Theme.borderChosen : Theme.borderControl
    sinkDepth: 0
    corner: Theme.radiusChip
    leftPadding: Theme.gapSmall
    rightPadding: Theme.gapSmall
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny
    // Room for the bold words with a tick, so that the chip is the same when chosen.
    implicitWidth: Math.ceil(measure.implicitWidth + Theme.iconFor(chip.labelSize)) + Theme.gapSmall * 3 + Theme.gapChip
    implicitHeight: Math.max(implicitContentHeight + Theme.gapTiny * 2, Theme.chipHeight)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: chip.chosen

    LabelText {
        id: measure

        visible: false
        text: chip.text
        size: chip.labelSize
        bold: true
        wrapMode: Text.NoWrap
    }

    contentItem: ButtonLabel {
        spacing: Theme.gapSmall
        text: chip.lines
        glyph: chip.chosen ? chip.chosenGlyph : chip.glyph
        size: chip.labelSize
        bold: chip.chosen
        color: !chip.enabled ? Theme.off : chip.chosen ? Theme.plum : Theme.ink
    }
}
