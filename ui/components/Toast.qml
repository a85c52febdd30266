// Toast: a short word at the foot for 6 seconds, with undo. Stays while a finger, pointer or the focus is on it.
// show(text, undoable); hide(); glyph; undoText; showing; signals undone(), gone().
import QtQuick
import QtQuick.Layouts
import theme

Rectangle {
    id: toast

    property string text: ""
    property string glyph: "check-bold"
    property string undoText: qsTr("Undo")
    property bool undoable: false
    property bool showing: false
    // A pointer that lay here before the word came does not hold it; one that moves onto it does.
    property bool pointed: false
    readonly property bool held: toast.pointed && hover.hovered || undo.activeFocus || undo.down

    signal undone
    signal gone

    function show(words: string, canUndo: bool) {
        toast.text = words;
        toast.undoable = canUndo;
        toast.pointed = false;
        hover.from = hover.point.position;
        toast.showing = true;
        clock.restart();
        toast.Accessible.announce(words);
    }

    function hide() {
        if (!toast.showing)
            return;
        toast.showing = false;
        clock.stop();
        toast.gone();
    }

    visible: toast.showing
    implicitWidth: Math.ceil(row.implicitWidth) + Theme.padControl * 2
    implicitHeight: Math.max(row.implicitHeight + Theme.gapSmall * 2, Theme.px(Theme.compact ? 64 : 80))
    radius: Theme.radiusControl
    color: Theme.band
    // The band alone is lost on the dark page.
    border.width: Theme.contrast ? Theme.borderControl : 0
    border.color: Theme.line
    Accessible.role: Accessible.StatusBar
    Accessible.name: toast.text

    onHeldChanged: if (toast.held)
        clock.stop()
    else if (toast.showing)
        clock.restart()

    Timer {
        id: clock

        interval: Theme.toastMs
        onTriggered: toast.hide()
    }
    HoverHandler {
        id: hover

        property point from

        onHoveredChanged: if (hover.hovered)
            hover.from = hover.point.position
        onPointChanged: if (hover.hovered && Math.abs(hover.point.position.x - hover.from.x) + Math.abs(hover.point.position.y - hover.from.y) > Theme.gapTiny)
            toast.pointed = true
    }
    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, toast.width - Theme.padControl * 2)
        spacing: Theme.gapCard

        Icon {
            name: toast.glyph
            size: Theme.iconFor(Theme.bodySize)
            color: Theme.honey
        }
        LabelText {
            text: toast.text
            bold: true
            color: Theme.bandInk
            Layout.fillWidth: true
        }
        HeaderButton {
            id: undo

            visible: toast.undoable
            text: toast.undoText
            hint: toast.text
            glyph: "undo"
            onTapped: {
                toast.hide();
                toast.undone();
            }
        }
    }
}
