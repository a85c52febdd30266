// Rule: a hairline between groups. upright: stands instead of lying.
import QtQuick
import theme

Rectangle {
    property bool upright: false

    implicitWidth: Theme.borderHair
    implicitHeight: Theme.borderHair
    color: Theme.hair
    Accessible.ignored: true
}
