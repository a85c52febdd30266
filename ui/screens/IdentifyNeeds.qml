// IdentifyNeeds: what the cues may mean, with reasons; business, companion, place; the other needs. view: Identify.view; seen: its screen is.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: needs

    property var view: ({})
    property bool seen: true
    // Chips can be tapped quickly one after the other, only not by the second half of the tap that brought them up.
    property bool fresh: true

    readonly property var sizes: Array.from({
        length: needs.view.most
    }, (_, index) => ({
                key: "" + (index + 1),
                text: index > 0 ? qsTr("%n people", "", index + 1) : qsTr("One customer")
            }))

    spacing: Theme.gapCard
    // Set behind: the touch that brings this screen up finds it set.
    onSeenChanged: if (!needs.seen)
        needs.fresh = true

    Timer {
        interval: Theme.guardMs
        running: needs.seen && needs.fresh
        onTriggered: needs.fresh = false
    }
    EmptyState {
        visible: needs.view.suggestions.length === 0
        glyph: "hand-heart-outline"
        text: qsTr("Nothing chosen yet")
        detail: qsTr("Tap what you see or hear, or choose a need below")
        Layout.fillWidth: true
    }
    Rows {
        id: suggestions

        list: needs.view.suggestions
        key: "code"

        CheckCard {
            id: suggestion

            required property int index
            property var modelData: suggestions.of(index)

            text: suggestion.modelData.name
            strength: suggestion.modelData.strength
            reason: suggestion.modelData.because ? qsTr("because of: %1").arg(suggestion.modelData.because) : ""
            glyph: suggestion.modelData.glyph
            chosen: suggestion.modelData.chosen
            Layout.fillWidth: true
            onTapped: Identify.toggleCategory(suggestion.modelData.code)
        }
    }
    Card {
        Layout.fillWidth: true

        GridLayout {
            id: facts

            width: parent.width
            columns: needs.width > Theme.twoColumns ? 2 : 1
            columnSpacing: Theme.gapChip
            rowSpacing: Theme.gapChip
            uniformCellWidths: true

            FactButton {
                label: qsTr("Business")
                value: needs.view.asked.includes("business") ? needs.view.businessName : ""
                glyph: "briefcase-outline"
                choices: needs.view.businesses
                current: needs.view.asked.includes("business") ? needs.view.business : ""
                onPicked: key => Identify.setBusiness(key)
                Layout.fillWidth: true
            }
            FactButton {
                label: qsTr("Companion")
                value: needs.view.asked.includes("companion") ? needs.view.companionName : ""
                glyph: "account-multiple-outline"
                choices: needs.view.companions
                current: needs.view.asked.includes("companion") ? needs.view.companion : ""
                onPicked: key => Identify.setCompanion(key)
                Layout.fillWidth: true
            }
            ChoiceRow {
                visible: needs.view.asked.includes("companion") && needs.view.companion !== "none"
                label: qsTr("The companion's part")
                choices: needs.view.parts
                current: needs.view.part
                Layout.columnSpan: facts.columns
                Layout.fillWidth: true
                onChosen: key => Identify.setPart(key)
            }
            FactButton {
                visible: !needs.view.again
                label: qsTr("Came together")
                value: needs.view.together > 1 ? qsTr("%n people", "", needs.view.together) : qsTr("One customer")
                glyph: "account-group"
                choices: needs.sizes
                current: "" + needs.view.together
                onPicked: key => Identify.setTogether(Number(key))
                Layout.fillWidth: true
            }
            FactButton {
                label: qsTr("Place")
                value: needs.view.placeName
                glyph: "map-marker-outline"
                choices: needs.view.places
                current: needs.view.place
                onPicked: key => Identify.setPlace(key)
                Layout.fillWidth: true
            }
        }
    }
    SectionTitle {
        visible: needs.view.others.length > 0
        text: qsTr("Other needs")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
    }
    Flow {
        spacing: Theme.gapChip
        Layout.fillWidth: true

        Rows {
            id: others

            list: needs.view.others
            key: "code"

            Chip {
                id: other

                required property int index
                property var modelData: others.of(index)

                text: other.modelData.name
                guard: needs.fresh
                onTapped: Identify.toggleCategory(other.modelData.code)
            }
        }
    }
}
