// CheckCard: a category that may be needed, chosen or not, with the ranking in words and the reason.
// text; strength ("clearly"); reason ("because ..."); glyph; chosen: set by whoever owns the choice; signal tapped().
import QtQuick
import QtQuick.Layouts
import theme

Press {
    id: card

    property string strength: ""
    property string reason: ""
    property string glyph: ""
    property bool chosen: false

    face: card.chosen ? Theme.plumTint : Theme.card
    edgeColor: card.chosen ? Theme.plum : Theme.line
    edgeWidth: card.chosen ? Theme.borderChosen : Theme.borderControl
    hint: [card.strength, card.reason].filter(part => part.length > 0).join(", ")
    leftPadding: Theme.px(22)
    rightPadding: Theme.px(20)
    implicitHeight: Math.max(implicitContentHeight + Theme.px(32) + shownDepth, Theme.px(100))
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: card.chosen

    contentItem: RowLayout {
        spacing: Theme.px(20)

        Icon {
            name: card.glyph
            size: Theme.px(44)
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Flow {
                spacing: Theme.gapChip
                Layout.fillWidth: true

                LabelText {
                    id: name

                    text: card.text
                    size: Theme.sectionSize
                    bold: true
                    lifted: false
                    width: Math.min(Math.ceil(implicitWidth), parent.width)
                }
                LabelText {
                    visible: card.strength.length > 0
                    text: card.strength
                    size: Theme.secondSize
                    lifted: false
                    // Beside one line of words it stands in its middle; below two lines it takes a line of its own.
                    height: name.lineCount > 1 ? implicitHeight : Math.max(implicitHeight, name.height)
                    verticalAlignment: Text.AlignVCenter
                    width: Math.min(Math.ceil(implicitWidth), parent.width)
                }
            }
            LabelText {
                visible: card.reason.length > 0
                text: card.reason
                size: Theme.secondSize
                color: Theme.ink2
                Layout.fillWidth: true
            }
        }
        CheckMark {
            chosen: card.chosen
        }
    }
}
