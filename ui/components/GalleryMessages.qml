// GalleryMessages: banners, phrases, lists and figures of the gallery.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import theme

ColumnLayout {
    id: messages

    spacing: Theme.gapCard

    SectionTitle {
        text: "提示"
        Layout.fillWidth: true
    }
    Banner {
        glyph: "cloud-off-outline"
        text: "连不上总行，照常工作"
        detail: "12 条都存在本机和网点，接通后自动送出。"
        Layout.fillWidth: true
    }
    Banner {
        kind: "warning"
        glyph: "timer-sand"
        text: "11:07 恢复普通叫号"
        detail: "还有 2 分钟。第 8 位还在办理。"
        action: "延长 10 分钟"
        Layout.fillWidth: true
    }
    Banner {
        kind: "danger"
        glyph: "harddisk"
        text: "磁盘满了，现在存不进去"
        detail: "前面的都已存好。请叫网点负责人，先用纸记。"
        action: "怎么办"
        Layout.fillWidth: true
    }
    Toast {
        id: toast

        objectName: "toast"
        Layout.maximumWidth: messages.width
        Component.onCompleted: toast.show("已存在本机", true)
    }
    PhraseCard {
        zh: "请跟我来。"
        en: "This way, please."
        fits: true
        Layout.fillWidth: true
    }
    PhraseCard {
        zh: "爱心窗口两分钟后为您准备好。"
        en: "Your love window will be ready in two minutes."
        Layout.fillWidth: true
    }
    ReplyCard {
        zh: "请稍等，系统正在核对。"
        en: "One moment, the system is checking."
        Layout.fillWidth: true
    }
    ReplyCard {
        zh: "请在这里签名。"
        en: "Please sign here."
        shown: true
        Layout.fillWidth: true
    }
    Card {
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: 0

            ListRow {
                first: true
                text: "备份第 4 位的监控录像"
                note: "营业结束前，到 17:00"
                glyph: "video-outline"
                Layout.fillWidth: true
            }
            ListRow {
                text: "归档第 3 位写下的 2 页纸"
                note: "随当日凭证"
                glyph: "archive-outline"
                end: "今天"
                Layout.fillWidth: true
            }
        }
    }
    ListButton {
        text: "客户自带"
        note: "轮椅、助听器、老花镜"
        chosen: true
        trailing: "check-bold"
        Layout.fillWidth: true
    }
    FigureBlock {
        label: "等到窗口，中位数"
        figure: "4"
        unit: "分钟"
        note: "目标 5 分钟以内"
        Layout.fillWidth: true
    }
}
