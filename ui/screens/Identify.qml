// Identify: look, ask, judge. Cues at the left, what they may mean at the right; the member of staff decides.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: screen

    readonly property var view: Desk.identify
    readonly property bool wide: Theme.columns > 1

    spacing: 0

    Head {
        title: screen.view.again ? qsTr("Customer %1: needs").arg(screen.view.number) : qsTr("Learn the need")
        subtitle: Theme.columns > 1 ? qsTr("The customer is asked, never labelled") : ""
        shortTitle: qsTr("Needs")
        back: true
        Layout.fillWidth: true
        onLeaving: screen.view.again ? Shell.go("Walk") : Shell.goHome()
    }
    GridLayout {
        columns: screen.wide ? 2 : 1
        columnSpacing: 0
        rowSpacing: 0
        Layout.fillWidth: true
        Layout.fillHeight: true

        Scroller {
            id: cues

            topPadding: Theme.gapGroup
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            bottomPadding: Theme.gapGroup
            spacing: Theme.gapCard
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 3
            Layout.preferredWidth: 3

            Repeater {
                model: screen.view.kinds

                ColumnLayout {
                    id: kind

                    required property var modelData
                    required property int index
                    readonly property var words: Wording.kind(kind.modelData.kind)

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
                    Repeater {
                        model: kind.modelData.groups

                        GridLayout {
                            id: group

                            required property var modelData

                            columns: cues.width > Theme.px(900) ? 2 : 1
                            columnSpacing: Theme.gapCard
                            rowSpacing: Theme.gapSmall
                            Layout.fillWidth: true

                            SecondText {
                                text: group.modelData.name
                                Layout.preferredWidth: Theme.px(150)
                                Layout.alignment: Qt.AlignTop
                                Layout.topMargin: group.columns === 2 ? Theme.px(14) : 0
                            }
                            Flow {
                                spacing: Theme.gapChip
                                Layout.fillWidth: true

                                Repeater {
                                    model: group.modelData.cues

                                    Chip {
                                        id: cue

                                        required property var modelData

                                        text: cue.modelData.text
                                        chosen: cue.modelData.chosen
                                        guard: false
                                        onTapped: Desk.toggleCue(cue.modelData.code)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        SidePanel {
            title: qsTr("What may help")
            hint: qsTr("You decide; choose several if you like. It can be changed at any time.")
            Layout.fillHeight: true
            Layout.fillWidth: !screen.wide
            Layout.preferredWidth: screen.wide ? Theme.sideWidth : 1
            Layout.preferredHeight: 2
            Layout.maximumWidth: screen.wide ? Theme.sideWidth : -1

            EmptyState {
                visible: screen.view.suggestions.length === 0
                glyph: "hand-heart-outline"
                text: qsTr("Nothing chosen yet")
                detail: qsTr("Tap what you see or hear, or choose a need below")
                Layout.fillWidth: true
            }
            Repeater {
                model: screen.view.suggestions

                CheckCard {
                    id: suggestion

                    required property var modelData

                    text: suggestion.modelData.name
                    strength: suggestion.modelData.strength
                    reason: suggestion.modelData.because ? qsTr("because of: %1").arg(suggestion.modelData.because) : ""
                    glyph: suggestion.modelData.glyph
                    chosen: suggestion.modelData.chosen
                    Layout.fillWidth: true
                    onTapped: Desk.toggleCategory(suggestion.modelData.code)
                }
            }
            Card {
                Layout.fillWidth: true

                ColumnLayout {
                    width: parent.width
                    spacing: Theme.gapSmall

                    FactButton {
                        label: qsTr("Business")
                        text: screen.view.businessName
                        glyph: "briefcase-outline"
                        choices: screen.view.businesses
                        current: screen.view.business
                        onPicked: key => Desk.setBusiness(key)
                        Layout.fillWidth: true
                    }
                    FactButton {
                        label: qsTr("Companion")
                        text: screen.view.companionName
                        glyph: "account-multiple-outline"
                        choices: screen.view.companions
                        current: screen.view.companion
                        onPicked: key => Desk.setCompanion(key)
                        Layout.fillWidth: true
                    }
                    ChoiceRow {
                        visible: screen.view.companion !== "none"
                        label: qsTr("The companion's part")
                        choices: screen.view.parts
                        current: screen.view.part
                        Layout.fillWidth: true
                        onChosen: key => Desk.setPart(key)
                    }
                    FactButton {
                        label: qsTr("Place")
                        text: screen.view.placeName
                        glyph: "map-marker-outline"
                        choices: screen.view.places
                        current: screen.view.place
                        onPicked: key => Desk.setPlace(key)
                        Layout.fillWidth: true
                    }
                }
            }
            SectionTitle {
                visible: screen.view.others.length > 0
                text: qsTr("Other needs")
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapSmall
            }
            Flow {
                spacing: Theme.gapChip
                Layout.fillWidth: true

                Repeater {
                    model: screen.view.others

                    Chip {
                        id: other

                        required property var modelData

                        text: other.modelData.name
                        guard: false
                        onTapped: Desk.toggleCategory(other.modelData.code)
                    }
                }
            }
        }
    }
    BottomBar {
        actions: screen.view.again ? [
            {
                key: "declined",
                text: qsTr("Customer manages alone"),
                glyph: "hand-wave-outline"
            }
        ] : [
            {
                key: "declined",
                text: qsTr("Customer manages alone"),
                glyph: "hand-wave-outline",
                keep: true
            },
            {
                key: "ordinary",
                text: qsTr("Ordinary: take a number"),
                glyph: "ticket-confirmation-outline",
                keep: true
            },
            {
                key: "refer",
                text: qsTr("Fetch the customer manager"),
                glyph: "account-tie-outline"
            }
        ]
        primary: screen.view.again ? qsTr("Go on with this") : qsTr("Help is welcome, start")
        primaryNote: screen.view.chosen > 0 ? qsTr("%n need(s) chosen", "", screen.view.chosen) : qsTr("choose a need first")
        Layout.fillWidth: true
        onActed: key => key === "declined" ? Desk.declineHelp() : key === "ordinary" ? Desk.ordinary() : Desk.refer("customer_manager")
        onPrimaryTapped: Desk.begin()
    }
}
