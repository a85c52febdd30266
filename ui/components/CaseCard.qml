// CaseCard: one case: number plate, needs, place, next step, minutes. Never a name.
// number, needs, warning, place, next; figure and unit at the right ("6", "minutes"); signal tapped().
import QtQuick
import QtQuick.Layouts
import theme

Press {
    id: card

    property string number: ""
    property string needs: ""
    property string place: ""
    property string next: ""
    property string figure: ""
    property string unit: ""
    property string warning: ""

    text: qsTr("Case %1, %2").arg(card.number).arg(card.needs)
    hint: [card.warning, card.place, card.next.length > 0 ? qsTr("Next step") + " " + card.next : "", card.figure + " " + card.unit].filter(part => part.trim().length > 0).join(", ")
    leftPadding: Theme.px(20)
    rightPadding: Theme.px(22)
    topPadding: Theme.px(18) + drop
    bottomPadding: Theme.px(18) + shownDepth - drop
    implicitHeight: implicitContentHeight + Theme.px(36) + shownDepth

    contentItem: RowLayout {
        spacing: Theme.px(20)

        NumberPlate {
            number: card.number
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.gapTiny
            Layout.fillWidth: true

            LabelText {
                text: card.needs
                size: Theme.sectionSize
                bold: true
                Layout.fillWidth: true
            }
            RowLayout {
                visible: card.warning.length > 0
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                Icon {
                    name: "shield-alert-outline"
                    size: Theme.iconFor(Theme.smallSize)
                    Layout.alignment: Qt.AlignTop
                }
                LabelText {
                    text: card.warning
                    size: Theme.smallSize
                    bold: true
                    Layout.fillWidth: true
                }
            }
            LabelText {
                visible: card.place.length > 0
                text: card.place
                size: Theme.smallSize
                color: Theme.ink2
                Layout.fillWidth: true
            }
            RowLayout {
                visible: card.next.length > 0
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                Icon {
                    name: "subdirectory-arrow-right"
                    size: Theme.iconFor(Theme.bodySize)
                    Layout.alignment: Qt.AlignTop
                }
                LabelText {
                    text: qsTr("Next step") + "  " + card.next
                    size: Theme.bodySize
                    Layout.fillWidth: true
                }
            }
        }
        ColumnLayout {
            visible: card.figure.length > 0
            spacing: 0
            Layout.alignment: Qt.AlignTop
            // Figures are not broken: the words beside them wrap first.
            Layout.fillWidth: false

            LabelText {
                text: card.figure
                size: Theme.px(36)
                latin: true
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
            LabelText {
                text: card.unit
                wrapMode: Text.NoWrap
                size: Theme.smallSize
                color: Theme.ink2
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
        }
    }
}
