// IdentifyCues: what can be seen, heard and shown, in rows. view: Identify.view.
// seen: its screen is. signal numberAsked(what): somebody wants to type the number of a document.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: cues

    property var view: ({})
    property bool seen: true
    readonly property bool named: cues.width > Theme.textWidth
    // Where the chips begin, right of the names of the rows.
    readonly property int inset: cues.named ? Theme.labelNarrow + Theme.gapCard : 0
    // Chips can be tapped quickly one after the other, only not by the second half of the tap that brought them up.
    property bool fresh: true

    signal numberAsked(string what)

    spacing: Theme.gapCard
    // Set behind: the touch that brings this screen up finds it set.
    onSeenChanged: if (!cues.seen)
        cues.fresh = true

    Timer {
        interval: Theme.guardMs
        running: cues.seen && cues.fresh
        onTriggered: cues.fresh = false
    }
    // The rows stand still while chips are tapped: what is rebuilt would scroll away under the finger.
    Rows {
        id: kinds

        list: cues.view.kinds

        ColumnLayout {
            id: kind

            required property int index
            property var modelData: kinds.of(index)
            readonly property var words: CueWords.kind(kind.modelData.kind)

            spacing: Theme.gapCard
            Layout.fillWidth: true

            Rule {
                visible: kind.index > 0
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapSmall
            }
            SectionTitle {
                text: kind.words.title
                hint: kind.words.hint
                glyph: kind.words.glyph
                Layout.fillWidth: true
            }
            Rows {
                id: groups

                list: kind.modelData.groups

                GridLayout {
                    id: group

                    required property int index
                    property var modelData: groups.of(index)

                    columns: cues.named ? 2 : 1
                    columnSpacing: Theme.gapCard
                    rowSpacing: Theme.gapSmall
                    Layout.fillWidth: true

                    SecondText {
                        text: group.modelData.name
                        Layout.preferredWidth: group.columns === 2 ? Theme.labelNarrow : -1
                        Layout.fillWidth: group.columns === 1
                        Layout.alignment: Qt.AlignTop
                        Layout.topMargin: group.columns === 2 ? Theme.padSmall : 0
                    }
                    ChipGrid {
                        id: chips

                        Layout.fillWidth: true

                        Rows {
                            id: line

                            list: group.modelData.cues
                            key: "code"

                            Chip {
                                id: cue

                                required property int index
                                property var modelData: line.of(index)

                                text: cue.modelData.text
                                glyph: cue.modelData.icon
                                chosen: cues.view.cues.includes(cue.modelData.code)
                                guard: cues.fresh
                                Layout.preferredWidth: chips.cell
                                Layout.maximumWidth: chips.cell
                                Layout.fillHeight: true
                                onTapped: Identify.toggleCue(cue.modelData.code)
                            }
                        }
                    }
                }
            }
            // In the bar it would push the primary out of the window; here it stands where one asks.
            CardButton {
                visible: kind.modelData.kind === "ask"
                text: qsTr("Phrase book")
                glyph: "book-open-page-variant-outline"
                Layout.leftMargin: cues.inset
                onTapped: Shell.open("PhraseBook")
            }
            Flow {
                visible: kind.modelData.kind === "document"
                spacing: Theme.gapChip
                Layout.leftMargin: cues.inset
                Layout.fillWidth: true

                CardButton {
                    text: qsTr("Age from the ID number")
                    glyph: "card-account-details-outline"
                    width: Math.min(implicitWidth, parent.width)
                    onTapped: cues.numberAsked("age")
                }
                CardButton {
                    text: qsTr("Disability certificate number")
                    glyph: "card-text-outline"
                    width: Math.min(implicitWidth, parent.width)
                    onTapped: cues.numberAsked("certificate")
                }
            }
        }
    }
}
