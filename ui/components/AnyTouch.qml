// AnyTouch: hears of every finger and button that comes down anywhere in the window, sheets included, and takes none away.
// signal touched().
import QtQuick

Item {
    id: above

    signal touched

    anchors.fill: parent
    // Above the layer in which sheets open.
    z: 2000000

    PointHandler {
        acceptedButtons: Qt.AllButtons
        onActiveChanged: if (active)
            above.touched()
    }
}
