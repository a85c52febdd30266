// ReplyCard: one ready answer beside the writing board; a tap shows it to the customer.
// zh, en; shown: the customer is looking at it now; signal tapped().
import QtQuick
import QtQuick.Layouts
import theme

Press {
    id: card

    property string zh: ""
    property string en: ""
    property bool shown: false

    text: Theme.pick(card.zh, card.en)
    hint: card.shown ? qsTr("The customer sees this now") : qsTr("Show to customer")
    face: card.shown ? Theme.plumTint : Theme.card
    edgeColor: card.shown ? Theme.plum : Theme.line
    edgeWidth: card.shown ? Theme.borderChosen : Theme.borderControl
    implicitHeight: Math.max(implicitContentHeight + Theme.padSmall * 2 + shownDepth, Theme.px(96))

    contentItem: RowLayout {
        spacing: Theme.gapCard

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            LabelText {
                text: Theme.pick(card.zh, card.en)
                size: Theme.sectionSize
                lifted: false
                Layout.fillWidth: true
            }
            LabelText {
                text: Theme.other(card.zh, card.en)
                visible: text.length > 0
                size: Theme.smallSize
                color: Theme.ink2
                latin: !Theme.latin
                Layout.fillWidth: true
            }
        }
        Badge {
            visible: card.shown
            text: qsTr("Customer is looking")
            glyph: "eye-outline"
            spoken: false
        }
        Icon {
            visible: !card.shown
            name: "account-eye-outline"
            size: Theme.iconFor(Theme.sectionSize)
            color: Theme.ink2
        }
    }
}
