// PhraseBookHead: above the cards: what they are, in whose language they are played and shown, and kind words if there
// are none. title; nothing: no card follows.
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: head

    property string title: ""
    property bool nothing: false

    spacing: Theme.gapGroup

    GridLayout {
        columns: head.width < Theme.twoColumns ? 1 : 2
        columnSpacing: Theme.gapGroup
        rowSpacing: Theme.gapSmall
        Layout.fillWidth: true
        // The list is cut off at its edge: the ring of the focus has its room.
        Layout.rightMargin: Theme.ringGap + Theme.ringWidth
        Layout.topMargin: Theme.gapGroup
        Layout.bottomMargin: head.nothing ? 0 : Theme.gapCard

        SectionTitle {
            text: head.title
            hint: Customer.silent ? qsTr("No sound. Please show the words instead.") : ""
            size: Theme.panelSize
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gapChip
            Layout.fillWidth: parent.columns === 1

            SecondText {
                id: label

                text: qsTr("The customer's language")
                spoken: false
                Layout.fillWidth: true
            }
            ChoiceRow {
                label: label.text
                choices: [
                    {
                        key: "zh",
                        text: "中文"
                    },
                    {
                        key: "en",
                        text: "English"
                    }
                ]
                current: PhraseBook.speaking
                Layout.preferredWidth: Theme.languageWidth
                Layout.maximumWidth: Math.round(head.width * 0.7)
                onChosen: key => PhraseBook.speakIn(key)
            }
        }
    }
    EmptyState {
        visible: head.nothing
        glyph: "text-box-search-outline"
        text: qsTr("Nothing found for this")
        detail: qsTr("A shorter or another word may help, or a situation. You can also write it down for the customer.")
        Layout.fillWidth: true
    }
}
