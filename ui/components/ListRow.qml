// ListRow: one line of a list inside a card, pressable, with a hairline above it unless first.
// text; note; glyph; end: words at the right; trailing: icon at the right edge; first; signal tapped().
import QtQuick
import QtQuick.Layouts
import theme

Press {
    id: row

    property string note: ""
    property string glyph: ""
    property string end: ""
    property string trailing: "chevron-right"
    property bool first: false
    property bool bold: false

    hint: [row.note, row.end].filter(part => part.length > 0).join(", ")
    face: Theme.clear
    faceDown: Theme.plumTint
    faceOff: Theme.clear
    edgeWidth: 0
    sinkDepth: 0
    corner: Theme.radiusTile
    leftPadding: Theme.gapSmall
    rightPadding: Theme.gapSmall
    implicitHeight: Math.max(implicitContentHeight + Theme.padSmall * 2, Theme.targetMain)

    contentItem: RowLayout {
        spacing: Theme.gapCard

        Icon {
            name: row.glyph
            size: Theme.iconFor(Theme.bodySize)
            color: Theme.ink2
            Layout.alignment: row.note.length > 0 ? Qt.AlignTop : Qt.AlignVCenter
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            LabelText {
                text: row.text
                bold: row.bold
                lifted: row.note.length === 0
                Layout.fillWidth: true
            }
            LabelText {
                visible: row.note.length > 0
                text: row.note
                size: Theme.smallSize
                color: Theme.ink2
                Layout.fillWidth: true
            }
        }
        LabelText {
            visible: row.end.length > 0
            text: row.end
            size: Theme.secondSize
            horizontalAlignment: Text.AlignRight
            Layout.maximumWidth: row.width * 0.45
        }
        Icon {
            name: row.trailing
            size: Theme.iconFor(Theme.bodySize)
            color: Theme.ink2
        }
    }

    Rule {
        visible: !row.first
        width: parent.width
    }
}
