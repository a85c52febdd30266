// BoardTools: what the customer can do with what they wrote: type instead, take back a stroke, begin again. view: Board.view;
// typed: typing is offered; least: px of the text.
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

RowLayout {
    id: tools

    property var view: ({})
    property bool typed: true
    property int least: Theme.customerMin

    signal typing

    spacing: Theme.gapChip

    CardButton {
        visible: tools.typed && (Theme.effectiveWidth >= 1000 || Theme.portrait)
        text: Theme.pick("打字", "Type")
        glyph: "keyboard-outline"
        labelSize: tools.least
        onTapped: tools.typing()
    }
    CardButton {
        text: Theme.pick("退一笔", "Undo")
        glyph: "undo"
        labelSize: tools.least
        guard: false
        enabled: tools.view.undo.customer || tools.view.restore === "customer"
        onTapped: Board.undo("customer")
    }
    CardButton {
        text: Theme.pick("重写", "Clear")
        hint: qsTr("Takes the handwriting off this page; undo brings it back")
        glyph: "eraser-variant"
        labelSize: tools.least
        enabled: tools.view.clear.customer
        onTapped: Board.clear("customer")
    }
}
