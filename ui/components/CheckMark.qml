// CheckMark: the box of a choice. chosen; size: px.
import QtQuick
import theme

Rectangle {
    id: mark

    property bool chosen: false
    property int size: Theme.px(48)

    implicitWidth: mark.size
    implicitHeight: mark.size
    radius: Theme.radiusTile
    color: mark.chosen ? Theme.plum : Theme.card
    border.width: mark.chosen ? 0 : Theme.borderChosen
    border.color: Theme.line

    Icon {
        anchors.centerIn: parent
        visible: mark.chosen
        name: "check-bold"
        size: Math.round(mark.size * 0.7)
        color: Theme.plumInk
    }
}
