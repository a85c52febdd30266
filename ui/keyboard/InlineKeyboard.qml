// InlineKeyboard: Qt's own on-screen keyboard with Pinyin and English. Loaded only where the bank has switched it on.
// covered: px of the window that it hides now; language: "zh" or "en", the one it begins with.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import components

Item {
    id: keyboard

    property string language: "zh"
    readonly property int covered: panel.active ? panel.height : keyboard.held ? keyboard.last : 0
    // A touch beside it puts it away; what lies under that finger stays where it is until the finger has done its work.
    property bool held: false
    property int last: 0

    onCoveredChanged: if (panel.active)
        keyboard.last = keyboard.covered

    width: parent ? parent.width : 0
    height: keyboard.covered

    InputPanel {
        id: panel

        // As wide as the window, yet never so high that nothing is left of the screen.
        width: Math.min(parent.width, keyboard.Window.height * 1.5)
        x: (parent.width - width) / 2
        visible: panel.active
    }
    AnyTouch {
        id: hand

        parent: keyboard.Window.contentItem
        onDownChanged: {
            if (hand.down)
                keyboard.held = true;
            else
                lifted.restart();
        }
    }
    // Only once whatever was touched has heard of the finger's end.
    Timer {
        id: lifted

        interval: 1
        onTriggered: keyboard.held = hand.down
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "activeLocales"
        value: ["zh_CN", "en_GB"]
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: keyboard.language === "en" ? "en_GB" : "zh_CN"
    }
}
