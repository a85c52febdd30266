// InlineKeyboard: Qt's own on-screen keyboard with Pinyin and English. Loaded only where the bank has switched it on.
// covered: px of the window that it hides now; language: "zh" or "en", the one it begins with.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

Item {
    id: keyboard

    property string language: "zh"
    readonly property int covered: panel.active ? panel.height : 0

    width: parent ? parent.width : 0
    height: keyboard.covered

    InputPanel {
        id: panel

        // As wide as the window, yet never so high that nothing is left of the screen.
        width: Math.min(parent.width, keyboard.Window.height * 1.5)
        x: (parent.width - width) / 2
        visible: panel.active
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
