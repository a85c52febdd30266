// Press: base of everything that can be pressed, by touch, mouse, keyboard or a screen reader.
// text: its name; hint: read after the name; face, faceDown, edgeColor, edgeWidth, corner, sinkDepth, ring: its look;
// guard: a second tap within Theme.guardMs is an accident and ignored, also when a tap on another screen brought
// this button up under the same finger.
// ringGap: px between it and the ring of the focus; negative: the ring lies inside.
// ringed: the focus ring is seen (by itself while the keyboard is used). Arrow keys lead to the next control beside,
// above or below it.
// signal tapped(): the guarded press. Use this one, not clicked.
import QtQuick
import QtQuick.Controls.Basic
import theme
import "arrows.js" as Arrows

AbstractButton {
    id: press

    property bool guard: true
    property string hint: ""
    property color face: Theme.card
    property color faceDown: Theme.sunk
    property color faceOff: Theme.sunk
    property color edgeColor: Theme.line
    property color edgeOff: Theme.line
    property int edgeWidth: Theme.borderControl
    property int corner: Theme.radiusControl
    property int sinkDepth: Theme.depth
    property color ring: Theme.edge
    property int ringGap: Theme.ringGap
    property bool ringed: press.visualFocus || press.activeFocus && Theme.keyboard
    property bool keyHeld: false
    readonly property int shownDepth: press.enabled ? press.sinkDepth : 0
    // How far the face has dropped onto its solid copy.
    property real drop: press.down ? press.shownDepth : 0

    signal tapped

    function ensureSettled() {
        if (press.guard && Theme.tapRecent)
            settle.restart();
    }

    function enter(repeated: bool) {
        Theme.keyboard = true;
        // click() says "pressed", too.
        press.keyHeld = true;
        if (!repeated)
            press.click();
    }

    padding: Theme.padSmall
    leftPadding: Theme.padControl
    rightPadding: Theme.padControl
    topPadding: Theme.padSmall + press.drop
    bottomPadding: Theme.padSmall + press.shownDepth - press.drop
    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, Theme.targetMain)
    implicitHeight: Math.max(implicitContentHeight + Theme.padSmall * 2 + press.shownDepth, Theme.targetOther)

    Accessible.role: Accessible.Button
    Accessible.name: press.text
    Accessible.description: press.hint

    onClicked: {
        if (press.guard && settle.running)
            return;
        if (press.guard && Theme.guardMs > 0)
            settle.restart();
        Theme.noteTap();
        press.tapped();
    }
    Component.onCompleted: press.ensureSettled()
    onVisibleChanged: if (press.visible)
        press.ensureSettled()
    // On a screen that stays, the guard may come back only after the button is seen again.
    onGuardChanged: press.ensureSettled()
    onPressed: if (!press.keyHeld)
        Theme.keyboard = false
    // The key is let go elsewhere.
    onActiveFocusChanged: press.keyHeld = false
    Keys.onPressed: event => {
        Theme.keyboard = true;
        const next = Arrows.target(press, event.key);
        press.keyHeld = next === null;
        event.accepted = next !== null;
        if (next !== null)
            next.forceActiveFocus(Qt.TabFocusReason);
    }
    Keys.onReleased: event => {
        press.keyHeld = false;
        event.accepted = false;
    }
    Keys.onReturnPressed: event => press.enter(event.isAutoRepeat)
    Keys.onEnterPressed: event => press.enter(event.isAutoRepeat)

    Timer {
        id: settle

        interval: Theme.guardMs
    }

    Behavior on drop {
        enabled: Theme.motion

        NumberAnimation {
            duration: Theme.pressMs
        }
    }

    background: Item {
        implicitWidth: Theme.targetMain
        implicitHeight: Theme.targetOther

        Rectangle {
            visible: press.ringed
            x: -press.ringGap - Theme.ringWidth
            y: x
            // Inside it lies over the face.
            z: press.ringGap < 0 ? 1 : 0
            width: parent.width - x * 2
            height: parent.height - y * 2
            radius: Math.max(0, press.corner + press.ringGap + Theme.ringWidth)
            color: Theme.clear
            border.width: Theme.ringWidth
            border.color: press.ring
        }
        Rectangle {
            visible: press.shownDepth > 0
            y: press.shownDepth
            width: parent.width
            height: parent.height - press.shownDepth
            radius: press.corner
            color: press.edgeColor
        }
        Rectangle {
            y: press.drop
            width: parent.width
            height: parent.height - press.shownDepth
            radius: press.corner
            color: !press.enabled ? press.faceOff : press.down ? press.faceDown : press.face
            border.width: press.edgeWidth
            border.color: press.enabled ? press.edgeColor : press.edgeOff
        }
    }
}
