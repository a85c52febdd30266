// GalleryChoices: what is seen, chosen and minded, in the gallery.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import theme

ColumnLayout {
    id: choices

    property bool wheelchair: true
    property bool hearing: true

    spacing: Theme.gapCard

    SectionTitle {
        text: "所见与选择"
        glyph: "eye-outline"
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gapChip
        Layout.fillWidth: true

        Chip {
            text: "拄拐杖"
        }
        Chip {
            objectName: "chip"
            text: "坐轮椅"
            chosen: choices.wheelchair
            onTapped: choices.wheelchair = !choices.wheelchair
        }
        Chip {
            text: "戴助听器"
        }
        Chip {
            text: "打手语"
            enabled: false
        }
    }
    Flow {
        spacing: Theme.gapChip
        Layout.fillWidth: true

        Badge {
            text: "待归档"
            glyph: "clipboard-clock-outline"
        }
        Badge {
            text: "已送别"
            glyph: "check"
            kind: "quiet"
        }
        Badge {
            text: "紧急"
            glyph: "alarm-light"
            kind: "red"
        }
    }
    CheckCard {
        text: "听觉障碍"
        strength: "很可能"
        reason: "因为戴助听器，听不清、请重复"
        glyph: "ear-hearing-off"
        chosen: choices.hearing
        onTapped: choices.hearing = !choices.hearing
        Layout.fillWidth: true
    }
    CheckCard {
        text: "病弱客户"
        strength: "可留意"
        reason: "因为坐轮椅有时因病，先问一句"
        glyph: "heart-pulse"
        Layout.fillWidth: true
    }
    MindItem {
        must: true
        text: "涉及金额，一律写下来"
        detail: "写过的纸当凭证，今天归档"
        Layout.fillWidth: true
    }
    MindItem {
        text: "碰轮椅前先问"
        detail: "过台阶要两个人"
        Layout.fillWidth: true
    }
    NeedItem {
        glyph: "wheelchair-accessibility"
        text: "坐轮椅"
        detail: "柜台前已移开座椅"
        Layout.fillWidth: true
    }
    DoLine {
        number: "1"
        text: "走到 3 号窗口，看柜员办到哪一步"
        Layout.fillWidth: true
    }
    Field {
        objectName: "field"
        label: "工号"
        hint: "字母加两位数字"
        Layout.fillWidth: true
    }
    Field {
        label: "口令"
        secret: true
        problem: "口令不对，还可以再试。"
        Layout.fillWidth: true
    }
    SectionTitle {
        text: "正在接待"
        hint: "3 位"
        Layout.fillWidth: true
    }
    CaseCard {
        number: "8"
        needs: "行走、听觉、老年"
        place: "爱心专席 2，等 3 号窗口"
        next: "启用爱心窗口"
        figure: "6"
        unit: "分钟"
        Layout.fillWidth: true
    }
}
