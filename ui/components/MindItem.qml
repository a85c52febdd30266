// MindItem: one thing to mind. Filled dots and "Must do" for a duty, outlined dots for advice.
// text; detail; must.
import QtQuick
import QtQuick.Layouts
import theme

RowLayout {
    id: mind

    property string text: ""
    property string detail: ""
    property bool must: false

    spacing: Theme.gapCard

    DotTile {
        filled: mind.must
        Layout.alignment: Qt.AlignTop
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Words {
            visible: mind.must
            text: qsTr("Must do")
            size: Theme.smallSize
            bold: true
            color: Theme.plum
            Layout.fillWidth: true
        }
        Words {
            text: mind.text
            size: Theme.bodySize
            bold: true
            Layout.fillWidth: true
        }
        SecondText {
            visible: mind.detail.length > 0
            text: mind.detail
            Layout.fillWidth: true
        }
    }
}
