// EmptyState: nothing here yet: icon, a sentence, a hint.
// glyph; text; detail.
import QtQuick
import QtQuick.Layouts
import theme

Rectangle {
    id: empty

    property string glyph: "sofa-single-outline"
    property string text: ""
    property string detail: ""

    implicitWidth: Theme.px(480)
    implicitHeight: column.implicitHeight + Theme.px(64)
    radius: Theme.radiusControl
    color: Theme.clear
    border.width: Theme.borderControl
    border.color: Theme.line

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: parent.width - Theme.padCard * 2
        spacing: Theme.gapSmall

        Icon {
            name: empty.glyph
            size: Theme.px(56)
            Layout.alignment: Qt.AlignHCenter
        }
        BodyText {
            text: empty.text
            bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        SecondText {
            visible: empty.detail.length > 0
            text: empty.detail
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
