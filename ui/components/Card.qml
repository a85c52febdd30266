// Card: a raised sheet of paper for content; it cannot be pressed.
// content (default): items, laid out by themselves, give them width: parent.width; face, edgeColor, edgeWidth; paddings.
import QtQuick
import theme

Item {
    id: card

    default property alias content: inside.data
    property color face: Theme.card
    property color edgeColor: Theme.hair
    property int edgeWidth: Theme.borderControl
    property int corner: Theme.radiusControl
    property int sinkDepth: Theme.depth
    property int leftPadding: Theme.padCard
    property int rightPadding: Theme.padCard
    property int topPadding: Theme.padCard
    property int bottomPadding: Theme.padCard

    implicitWidth: inside.childrenRect.width + card.leftPadding + card.rightPadding
    implicitHeight: inside.childrenRect.height + card.topPadding + card.bottomPadding + card.sinkDepth

    Rectangle {
        y: card.sinkDepth
        width: parent.width
        height: parent.height - card.sinkDepth
        radius: card.corner
        color: card.edgeColor
        visible: card.sinkDepth > 0
    }
    Rectangle {
        width: parent.width
        height: parent.height - card.sinkDepth
        radius: card.corner
        color: card.face
        border.width: card.edgeWidth
        border.color: card.edgeColor
    }
    Item {
        id: inside

        x: card.leftPadding
        y: card.topPadding
        width: card.width - card.leftPadding - card.rightPadding
        height: childrenRect.height
    }
}
