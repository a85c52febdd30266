// EmergencyNow: the number, what to do now, what never to do, who does what. sheet: Emergency.view.sheet; signal other().
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

ColumnLayout {
    id: now

    property var sheet: ({})

    signal other

    spacing: Theme.gapCard

    Card {
        face: Theme.redTint
        edgeColor: Theme.red
        edgeWidth: Theme.borderChosen
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.gapCard

            RowLayout {
                spacing: Theme.gapCard
                Layout.fillWidth: true

                Icon {
                    name: now.sheet.glyph ?? ""
                    size: Theme.tileIconSize
                    color: Theme.red
                }
                TitleText {
                    text: now.sheet.number || qsTr("Hotline")
                    size: Theme.figureSize
                    color: Theme.red
                    latin: true
                    Layout.fillWidth: true
                }
            }
            BodyText {
                text: now.sheet.hint ?? ""
                size: Theme.sectionSize
                Layout.fillWidth: true
            }
            RowLayout {
                visible: (now.sheet.never ?? "").length > 0
                spacing: Theme.gapCard
                Layout.fillWidth: true

                Icon {
                    name: "hand-back-right"
                    size: Theme.plateSmall
                    color: Theme.red
                    Layout.alignment: Qt.AlignTop
                }
                BodyText {
                    text: now.sheet.never ?? ""
                    bold: true
                    Layout.fillWidth: true
                }
            }
        }
    }
    SectionTitle {
        visible: (now.sheet.duties ?? []).length > 0
        text: qsTr("Who does what")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
    }
    Repeater {
        model: now.sheet.duties ?? []

        RowLayout {
            id: duty

            required property var modelData

            spacing: Theme.gapCard
            Layout.fillWidth: true

            Icon {
                name: duty.modelData.glyph
                size: Theme.iconFor(Theme.bodySize)
            }
            BodyText {
                text: duty.modelData.text
                Layout.fillWidth: true
            }
            BodyText {
                visible: text.length > 0
                text: duty.modelData.who
                bold: true
                latin: true
            }
        }
    }
    CardButton {
        text: qsTr("It is something else")
        glyph: "swap-horizontal"
        Layout.topMargin: Theme.gapSmall
        onTapped: now.other()
    }
}
