// PhraseBookCard: a phrase or a word: own language large, the other small, and how the English is said.
// modelData: a row of PhraseBook.view; phonetic: font of the third line, empty for none; speakable: sound is there;
// reachable: Tab stops here (a list has one such card); signals speak(), show(), reached(): the focus came here.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

FocusScope {
    id: row

    required property var modelData
    required property int index
    property string phonetic: ""
    property bool speakable: true
    property bool reachable: false
    readonly property bool stacked: row.width < (row.modelData.kind === "phrase" ? Theme.twoColumns : Theme.oneColumn)
    // Known before the card is laid out: one made ahead, out of sight, waits for that.
    readonly property real room: row.width - card.leftPadding - card.rightPadding
    readonly property string own: Theme.pick(row.modelData.zh, row.modelData.en)
    readonly property string second: Theme.other(row.modelData.zh, row.modelData.en)

    signal speak
    signal show
    signal reached

    implicitHeight: card.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: row.own + " " + row.second
    onActiveFocusChanged: if (row.activeFocus)
        row.reached()

    Card {
        id: card

        width: parent.width
        height: implicitHeight
        edgeColor: row.reachable && row.activeFocus ? Theme.plum : Theme.hair
        topPadding: Theme.padSmall
        bottomPadding: Theme.padSmall

        GridLayout {
            columns: row.stacked ? 1 : 2
            columnSpacing: Theme.gapCard
            rowSpacing: Theme.gapSmall
            width: parent.width

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                PhraseText {
                    text: row.own
                    spoken: false
                    Layout.fillWidth: true
                }
                SmallText {
                    text: row.second
                    latin: !Theme.latin
                    spoken: false
                    Layout.fillWidth: true
                }
                SmallText {
                    visible: row.phonetic.length > 0 && row.modelData.say.length > 0
                    text: row.modelData.say
                    latin: true
                    spoken: false
                    font.family: row.phonetic
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapTiny
                }
            }
            Flow {
                readonly property int naturalWidth: Math.ceil((showButton.visible ? showButton.implicitWidth + spacing : 0) + (speakButton.visible ? speakButton.implicitWidth : 0)) + 1

                spacing: Theme.gapChip
                Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
                Layout.preferredWidth: Math.min(naturalWidth, row.room)

                CardButton {
                    id: speakButton

                    visible: row.speakable
                    text: qsTr("Play")
                    hint: row.own
                    glyph: "volume-high"
                    focusPolicy: row.reachable || speakButton.activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                    focus: row.speakable
                    width: Math.min(implicitWidth, row.room)
                    onTapped: row.speak()
                }
                CardButton {
                    id: showButton

                    visible: row.modelData.kind === "phrase"
                    text: qsTr("Show to customer")
                    hint: row.own
                    glyph: "account-eye-outline"
                    focusPolicy: row.reachable || showButton.activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                    focus: !row.speakable
                    width: Math.min(implicitWidth, row.room)
                    onTapped: row.show()
                }
            }
        }
    }
}
