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
    readonly property string lines: Theme.latin || chip.room < chip.labelSize * 3 || measure.advanceWidth <= chip.room ? chip.text : Sense.broken(chip.text, Math.floor(chip.room / (chip.labelSize * 1.02)), false, []).join("\n")

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
    implicitWidth: Math.ceil(measure.advanceWidth + Theme.iconFor(chip.labelSize)) + Theme.gapSmall * 3 + Theme.gapChip
    implicitHeight: Math.max(implicitContentHeight + Theme.gapTiny * 2, Theme.chipHeight)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: chip.chosen

    TextMetrics {
        id: measure

        text: chip.text
        font.family: Theme.family
        font.pixelSize: chip.labelSize
        font.weight: Font.Bold
    }

    // Many of them stand on one screen: they are made of as little as a chip can be made of.
    background: Rectangle {
        implicitWidth: Theme.targetMain
        implicitHeight: Theme.targetOther
        radius: chip.corner
        color: !chip.enabled ? chip.faceOff : chip.down ? chip.faceDown : chip.face
        border.width: chip.edgeWidth
        border.color: chip.enabled ? chip.edgeColor : chip.edgeOff

        Rectangle {
            visible: chip.ringed
            x: -Theme.ringGap - Theme.ringWidth
            y: x
            width: parent.width - x * 2
            height: parent.height - y * 2
            radius: chip.corner + Theme.ringGap + Theme.ringWidth
            color: Theme.clear
            border.width: Theme.ringWidth
            border.color: chip.ring
        }
    }
    contentItem: Item {
        id: inside

        readonly property real lead: picture.name.length > 0 ? picture.implicitWidth + Theme.gapSmall : 0
        readonly property real start: Math.max(0, (inside.width - inside.lead - words.width) / 2)

        implicitWidth: Math.ceil(inside.lead + words.implicitWidth) + 1
        implicitHeight: Math.ceil(Math.max(picture.name.length > 0 ? picture.implicitHeight : 0, words.implicitHeight))

        Icon {
            id: picture

            name: chip.chosen ? chip.chosenGlyph : chip.glyph
            size: Theme.iconFor(chip.labelSize)
            color: words.color
            x: inside.start
            anchors.verticalCenter: parent.verticalCenter
        }
        LabelText {
            id: words

            text: chip.lines
            size: chip.labelSize
            bold: chip.chosen
            color: !chip.enabled ? Theme.off : chip.chosen ? Theme.plum : Theme.ink
            x: inside.start + inside.lead
            width: Math.min(Math.ceil(implicitWidth), Math.max(0, inside.width - inside.lead))
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
