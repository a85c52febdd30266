// Icon: one glyph of the icon font, always beside a word.
// name: icon name; size: px; color.
import QtQuick
import theme

Text {
    id: icon

    property string name: ""
    property int size: Theme.iconFor(Theme.bodySize)

    text: Theme.glyph(icon.name)
    width: implicitWidth
    color: Theme.plum
    font.family: Theme.iconFamily
    font.pixelSize: icon.size
    textFormat: Text.PlainText
    renderType: Text.NativeRendering
    visible: icon.name.length > 0
    Accessible.ignored: true
}
