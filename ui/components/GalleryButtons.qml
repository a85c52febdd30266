// GalleryButtons: the buttons of the gallery: at rest, pressed, with the focus, disabled, with a line below.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import theme

ColumnLayout {
    spacing: Theme.gapGroup

    RowLayout {
        spacing: Theme.gapCard

        NumberPlate {
            number: "8"
            size: Theme.px(64)
        }
        TitleText {
            text: "部件"
            Layout.fillWidth: true
        }
    }
    Flow {
        spacing: Theme.gapGroup
        Layout.fillWidth: true

        PrimaryButton {
            objectName: "primary"
            text: "完成这一步"
        }
        PrimaryButton {
            text: "完成这一步"
            down: true
        }
        PrimaryButton {
            text: "完成这一步"
            ringed: true
        }
        PrimaryButton {
            text: "完成这一步"
            enabled: false
        }
        PrimaryButton {
            text: "完成这一步"
            note: "下一步：告知等候客户"
            width: Math.min(Math.max(implicitWidth, Theme.px(560)), parent.width)
        }
    }
    Flow {
        spacing: Theme.gapGroup
        Layout.fillWidth: true

        EmphasisButton {
            objectName: "emphasis"
            text: "请客户看"
            glyph: "account-eye-outline"
        }
        EmphasisButton {
            text: "请客户看"
            glyph: "account-eye-outline"
            down: true
        }
        EmphasisButton {
            text: "请客户看"
            glyph: "account-eye-outline"
            ringed: true
        }
        EmphasisButton {
            text: "请客户看"
            glyph: "account-eye-outline"
            enabled: false
        }
        RedButton {
            objectName: "red"
            text: "记下时间"
            glyph: "phone-check"
        }
        RedButton {
            text: "记下时间"
            glyph: "phone-check"
            down: true
        }
        RedButton {
            text: "记下时间"
            glyph: "phone-check"
            enabled: false
        }
    }
    Flow {
        spacing: Theme.gapGroup
        Layout.fillWidth: true

        PlainButton {
            objectName: "plain"
            text: "稍后继续"
            glyph: "pause"
        }
        PlainButton {
            text: "稍后继续"
            glyph: "pause"
            down: true
        }
        PlainButton {
            text: "稍后继续"
            glyph: "pause"
            ringed: true
        }
        PlainButton {
            text: "稍后继续"
            glyph: "pause"
            enabled: false
            note: "先选一个客户"
        }
        PlainButton {
            text: "跳过"
            note: "要选一个原因"
            glyph: "debug-step-over"
        }
    }
}
