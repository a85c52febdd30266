// AnyTouch: hears of every finger and button that comes down anywhere in the window, sheets included, and takes none away.
// signal touched(); down: one of them is down now.
import QtQuick

Item {
    id: above

    readonly property bool down: point.active

    signal touched

    anchors.fill: parent
    // Above the layer in which sheets open.
    z: 2000000

    PointHandler {
        id: point

        acceptedButtons: Qt.AllButtons
        onActiveChanged: if (active)
            above.touched()
    }
}
