// BoardArea: where one side of the board writes, by finger, mouse or stylus; several fingers at once.
// side: customer or staff; writable; pen: width of its lines, px; name, hint: read out;
// note: printed on the paper, behind the ink; noteSize: px; signal typing(): the keyboard asks for a line to type instead.
import QtQuick
import components
import theme
import Lobby

Item {
    id: area

    property string side: "customer"
    property bool writable: true
    property int pen: Theme.penWidth
    property string name: ""
    property string hint: ""
    property string note: ""
    property int noteSize: Theme.smallSize

    signal typing

    implicitHeight: Theme.areaLeast
    activeFocusOnTab: area.writable
    Accessible.role: area.writable ? Accessible.Canvas : Accessible.Graphic
    Accessible.name: area.name
    Accessible.description: area.hint
    Accessible.focusable: area.writable
    Keys.onReturnPressed: area.typing()
    Keys.onEnterPressed: area.typing()
    Keys.onSpacePressed: area.typing()

    Rectangle {
        visible: area.activeFocus
        x: -Theme.ringGap - Theme.ringWidth
        y: x
        width: parent.width - x * 2
        height: parent.height - y * 2
        radius: Theme.radiusControl + Theme.ringGap + Theme.ringWidth
        color: Theme.clear
        border.width: Theme.ringWidth
        border.color: Theme.edge
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: Theme.card
        border.width: area.writable ? Theme.borderHoney : Theme.borderHair
        border.color: area.writable ? Theme.edge : Theme.hair
    }
    // Where a right hand begins last.
    Words {
        visible: area.note.length > 0
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.gapCard
        width: Math.min(implicitWidth, parent.width - Theme.gapCard * 2)
        text: area.note
        size: area.noteSize
        color: Theme.ink2
        horizontalAlignment: Text.AlignRight
    }
    Item {
        id: paper

        readonly property real ratio: Screen.devicePixelRatio

        function show() {
            Board.showInk(paper, area.side, area.writable, Theme.ink, area.pen, paper.ratio);
        }

        anchors.fill: parent
        anchors.margins: Theme.borderHoney
        onRatioChanged: paper.show()
        Component.onCompleted: paper.show()
    }
    Connections {
        target: Theme

        function onInkChanged() {
            paper.show();
        }
    }
}
