// PhraseCard: one line to be said: own language large, the other small; speak it, show it to the customer.
// zh, en; fits: the card that suits this customer, with the plum border; speakable: sound is there; showable;
// spoken: for somebody who does not see what is shown, so that playing stands in front;
// stacked: buttons below the words (by itself when narrow); signals speak(), show().
import QtQuick
import QtQuick.Layouts
import theme

Card {
    id: card

    property string zh: ""
    property string en: ""
    property bool fits: false
    property bool speakable: true
    property bool showable: true
    property bool spoken: false
    property bool stacked: card.width < Theme.px(760)
    readonly property string own: Theme.pick(card.zh, card.en)
    readonly property string second: Theme.other(card.zh, card.en)

    signal speak
    signal show

    edgeColor: card.fits ? Theme.plum : Theme.hair
    edgeWidth: card.fits ? Theme.borderChosen : Theme.borderControl
    topPadding: Theme.px(14)
    bottomPadding: Theme.px(14)

    GridLayout {
        columns: card.stacked ? 1 : 2
        columnSpacing: Theme.gapCard
        rowSpacing: Theme.gapSmall
        width: parent.width

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            PhraseText {
                text: card.own
                Layout.fillWidth: true
            }
            SmallText {
                visible: card.second.length > 0 && card.second !== card.own
                text: card.second
                latin: !Theme.latin
                Layout.fillWidth: true
            }
        }
        Flow {
            id: buttons

            spacing: Theme.gapChip
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            Layout.preferredWidth: Math.min(naturalWidth, card.width - card.leftPadding - card.rightPadding)
            readonly property int naturalWidth: Math.ceil((showButton.visible ? showButton.implicitWidth + spacing : 0) + (speakButton.visible ? speakButton.implicitWidth : 0)) + 1

            CardButton {
                id: speakButton

                visible: card.speakable
                text: qsTr("Play")
                hint: card.own
                glyph: "volume-high"
                strong: card.fits && card.spoken
                width: Math.min(implicitWidth, parent.width)
                onTapped: card.speak()
            }
            CardButton {
                id: showButton

                visible: card.showable
                text: qsTr("Show to customer")
                hint: card.own
                glyph: "account-eye-outline"
                strong: card.fits && !card.spoken
                width: Math.min(implicitWidth, parent.width)
                onTapped: card.show()
            }
        }
    }
}
