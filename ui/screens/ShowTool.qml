// ShowTool: a button beside what the customer reads, in the two colours of their side.
// text, glyph; paper, ink; on: what it switches is on; signal tapped().
import QtQuick
import components
import theme

Press {
    id: tool

    property string glyph: ""
    property color paper: Theme.card
    property color ink: Theme.ink
    property bool on: false
    readonly property color words: tool.on !== tool.down ? tool.paper : tool.ink

    edgeColor: tool.ink
    face: tool.on ? tool.ink : tool.paper
    faceDown: tool.on ? tool.paper : tool.ink
    ring: tool.ink
    sinkDepth: 0
    leftPadding: Theme.gapCard
    rightPadding: Theme.gapCard
    implicitHeight: Math.max(implicitContentHeight + Theme.padSmall * 2, Theme.compact ? Theme.targetOther : Theme.controlHeight)

    contentItem: ButtonLabel {
        text: tool.text
        glyph: tool.glyph
        size: Theme.customerMin
        color: tool.words
    }
}
