// NeedItem: one fact about a customer or the business: icon on a tint, a word, a line.
// glyph; text; detail.
import QtQuick
import QtQuick.Layouts
import theme

RowLayout {
    id: need

    property string glyph: ""
    property string text: ""
    property string detail: ""

    spacing: Theme.px(20)

    Rectangle {
        implicitWidth: Theme.px(80)
        implicitHeight: Theme.px(80)
        radius: Theme.radiusControl
        color: Theme.plumTint
        Layout.alignment: Qt.AlignTop

        Icon {
            anchors.centerIn: parent
            name: need.glyph
            size: Theme.px(48)
        }
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Words {
            text: need.text
            size: Theme.sectionSize
            bold: true
            Layout.fillWidth: true
        }
        SecondText {
            visible: need.detail.length > 0
            text: need.detail
            Layout.fillWidth: true
        }
    }
}
