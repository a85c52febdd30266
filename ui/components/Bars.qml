// Bars: the upright bars of the guide path, "go on".
// count; size: their height; slimness: height over width of one bar; color.
pragma ComponentBehavior: Bound
import QtQuick
import theme

Row {
    id: bars

    property int count: 4
    property int size: Theme.px(56)
    property real slimness: 5.5
    property color color: Theme.honeyDown
    readonly property int barWidth: Math.max(3, Math.round(bars.size / bars.slimness))

    spacing: Math.round(bars.barWidth * 0.85)

    Repeater {
        model: bars.count

        Rectangle {
            width: bars.barWidth
            height: bars.size
            radius: width / 2
            color: bars.color
        }
    }
}
