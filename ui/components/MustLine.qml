// MustLine: the strictest duty of this step in one line, where the rest of what to mind has no room. text; never: it says
// what must not be done, in its own words.
import QtQuick
import QtQuick.Layouts
import theme

RowLayout {
    id: must

    property string text: ""
    property bool never: false

    spacing: Theme.gapChip

    DotTile {
        filled: true
        Layout.alignment: Qt.AlignTop
    }
    Words {
        text: must.never ? must.text : qsTr("Must do: %1").arg(must.text)
        size: Theme.bodySize
        bold: true
        Layout.fillWidth: true
    }
}
