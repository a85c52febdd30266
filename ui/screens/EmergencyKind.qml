// EmergencyKind: one thing that may have happened, with its number large. number (may be empty); hotline: it is the bank's own;
// glyph; text; signal tapped().
import QtQuick
import QtQuick.Layouts
import components
import theme

Press {
    id: kind

    property string number: ""
    property string glyph: ""
    property bool hotline: false

    hint: kind.number ? qsTr("telephone %1").arg(kind.number) : qsTr("the bank's hotline")
    edgeColor: Theme.red
    faceDown: Theme.redTint
    leftPadding: Theme.padCard
    rightPadding: Theme.padCard
    implicitHeight: Math.max(implicitContentHeight + Theme.padCard * 2 + shownDepth, Theme.columns === 1 ? Theme.kindLow : Theme.kindHigh)

    contentItem: RowLayout {
        spacing: Theme.gapGroup

        Icon {
            name: kind.glyph
            size: Theme.tileIconSize
            color: Theme.red
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            // The question is what has happened; the number follows from the answer.
            LabelText {
                text: kind.text
                size: Theme.panelSize
                bold: true
                lifted: false
                Layout.fillWidth: true
            }
            LabelText {
                text: kind.number || qsTr("Hotline")
                size: kind.number.length > 7 || !kind.number ? Theme.factSize : Theme.figureSize
                bold: true
                latin: kind.number.length > 0
                color: Theme.red
                lifted: false
                Layout.fillWidth: true
            }
        }
    }
}
