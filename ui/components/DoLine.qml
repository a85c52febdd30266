// DoLine: one thing to do in a step. number; text.
import QtQuick
import QtQuick.Layouts
import theme

RowLayout {
    id: line

    property string number: ""
    property string text: ""

    spacing: Theme.px(20)

    Words {
        text: line.number
        size: Theme.sectionSize
        bold: true
        color: Theme.plum
        spoken: false
        Layout.minimumWidth: Theme.px(20)
        Layout.alignment: Qt.AlignTop
    }
    Words {
        text: line.text
        size: Theme.sectionSize
        Layout.fillWidth: true
    }
}
