// NumberPlate: the number of a case, the only name a customer has here.
// number: text; size: px.
import QtQuick
import theme

Rectangle {
    id: plate

    property string number: ""
    property int size: Theme.px(60)

    implicitWidth: Math.max(plate.size, Math.ceil(label.implicitWidth) + Theme.padSmall * 2)
    implicitHeight: plate.size
    radius: Theme.radiusTile
    color: Theme.plum

    LabelText {
        id: label

        anchors.centerIn: parent
        text: plate.number
        size: Math.round(plate.size * 0.5)
        bold: true
        latin: true
        color: Theme.plumInk
    }
}
