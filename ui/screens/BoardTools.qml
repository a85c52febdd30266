// BoardTools: what the customer can do with what they wrote: type instead, take back a stroke, begin again. view: Board.view;
// brief: little room.
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

RowLayout {
    id: tools

    property var view: ({})
    property bool brief: false

    signal typing

    spacing: Theme.gapChip

    CardButton {
        visible: !tools.brief && (Theme.effectiveWidth >= 1000 || Theme.portrait)
        text: Theme.pick("打字", "Type")
        glyph: "keyboard-outline"
        labelSize: Theme.customerMin
        onTapped: tools.typing()
    }
    CardButton {
        text: Theme.pick("退一笔", "Undo")
        glyph: "undo"
        labelSize: Theme.customerMin
        guard: false
        enabled: tools.view.undo.customer || tools.view.restore === "customer"
        onTapped: Board.undo("customer")
    }
    CardButton {
        text: Theme.pick("重写", "Clear")
        hint: qsTr("Takes the handwriting off this page; undo brings it back")
        glyph: "eraser-variant"
        labelSize: Theme.customerMin
        enabled: tools.view.clear.customer
        onTapped: Board.clear("customer")
    }
}
