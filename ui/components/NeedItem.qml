// NeedItem: one fact about a customer or the business: icon on a tint, a word, a line.
// glyph; text; detail; small: a smaller tile, for a list.
import QtQuick
import QtQuick.Layouts
import theme

RowLayout {
    id: need

    property string glyph: ""
    property string text: ""
    property string detail: ""
    property bool small: false

    spacing: Theme.px(20)

    Rectangle {
        implicitWidth: Theme.px(need.small ? 60 : 80)
        implicitHeight: implicitWidth
        radius: Theme.radiusControl
        color: Theme.plumTint
        Layout.alignment: Qt.AlignTop

        Icon {
            anchors.centerIn: parent
            name: need.glyph
            size: Theme.px(need.small ? 36 : 48)
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
