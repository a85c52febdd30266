// Gallery: every component in every state, for eyes and tests. Not part of the application's screens.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import theme

Rectangle {
    id: gallery

    readonly property var walk: [
        {
            text: "主动迎入",
            detail: "完成，10:41",
            stage: "done"
        },
        {
            text: "提供轮椅",
            detail: "已跳过：客户自带",
            stage: "skipped"
        },
        {
            text: "启用爱心窗口",
            detail: "现在",
            stage: "now"
        },
        {
            text: "告知等候客户",
            detail: "",
            stage: "todo"
        },
        {
            text: "陪同到窗口",
            detail: "",
            stage: "todo"
        }
    ]
    readonly property var actions: [
        {
            key: "skip",
            text: "跳过",
            glyph: "debug-step-over",
            note: ""
        },
        {
            key: "park",
            text: "稍后继续",
            glyph: "pause"
        },
        {
            key: "over",
            text: "转交同事",
            glyph: "account-switch-outline"
        },
        {
            key: "board",
            text: "写字板",
            glyph: "draw-pen",
            keep: true
        }
    ]
    property string minutes: "20"

    /** Opens what is closed at rest: for looking at it. */
    function openSheet() {
        sheet.open();
    }

    color: Theme.page

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        HeaderBar {
            objectName: "header"
            title: "第 8 位客户 · 行走、听觉障碍，老年"
            subtitle: "已接受帮助，L03 接待"
            shortTitle: "第 8 位客户"
            back: true
            clock: "10:47"
            elapsed: "6 分钟"
            statuses: [
                {
                    glyph: "phone-in-talk-outline",
                    label: "3 号爱心窗口",
                    value: "已收到请求"
                },
                {
                    glyph: "cloud-clock-outline",
                    label: "本机、网点已保存",
                    value: "总行待送 12 条"
                }
            ]
            Layout.fillWidth: true
        }
        StepStrip {
            steps: gallery.walk
            Layout.fillWidth: true
        }
        Scroller {
            id: scroller

            objectName: "scroller"
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            topPadding: Theme.gapGroup
            bottomPadding: Theme.gapGroup
            spacing: Theme.gapGroup
            Layout.fillWidth: true
            Layout.fillHeight: true

            GalleryButtons {
                Layout.fillWidth: true
            }
            Rule {
                Layout.fillWidth: true
            }
            GridLayout {
                columns: Theme.columns
                columnSpacing: Theme.gapGroup
                rowSpacing: Theme.gapGroup
                Layout.fillWidth: true

                GalleryChoices {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                }
                ColumnLayout {
                    spacing: Theme.gapCard
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop

                    SectionTitle {
                        text: "步骤的样子"
                        hint: "第 3 步，共 5 步"
                        Layout.fillWidth: true
                    }
                    StepRail {
                        steps: gallery.walk
                        Layout.fillWidth: true
                        Layout.preferredHeight: Theme.px(540)
                    }
                    DeedRow {
                        text: "告诉网点负责人"
                        end: "9:18:31"
                        stage: "done"
                        Layout.fillWidth: true
                    }
                    DeedRow {
                        text: "拨打 120"
                        end: "现在"
                        stage: "now"
                        Layout.fillWidth: true
                    }
                    DeedRow {
                        text: "救护车到"
                        stage: "todo"
                        Layout.fillWidth: true
                    }
                    SectionTitle {
                        text: "还没有内容"
                        Layout.fillWidth: true
                    }
                    EmptyState {
                        text: "现在没有正在接待的客户"
                        detail: "有人进来，就点接待新客户"
                        Layout.fillWidth: true
                    }
                }
                GalleryMessages {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                }
            }
            WindowTrack {
                present: 1
                details: ["", "10:46 T05 收到", "约 2 分钟", ""]
                Layout.fillWidth: true
            }
            GridLayout {
                columns: Theme.columns === 1 ? 2 : 4
                columnSpacing: Theme.gapCard
                rowSpacing: Theme.gapCard
                uniformCellWidths: true
                Layout.fillWidth: true

                Tile {
                    text: "行走障碍客户"
                    note: "轮椅、拐杖、走不稳"
                    glyph: "wheelchair-accessibility"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                Tile {
                    text: "携带婴幼儿客户"
                    note: "抱婴儿、带幼童"
                    glyph: "baby-carriage"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                Tile {
                    text: "突发紧急客户"
                    note: "先挂失，再报警"
                    glyph: "alarm-light"
                    variant: "red"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                Tile {
                    text: "普通客户"
                    note: "请取号等候"
                    glyph: "ticket-confirmation-outline"
                    variant: "sunk"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
            PrimaryButton {
                home: true
                text: "接待新客户"
                note: "看一看，问一问，再一起决定怎么帮"
                Layout.fillWidth: true
            }
            GridLayout {
                columns: Theme.columns === 1 ? 1 : 2
                columnSpacing: Theme.gapGroup
                rowSpacing: Theme.gapCard
                uniformCellWidths: true
                Layout.fillWidth: true

                AnswerButton {
                    zh: "好"
                    en: "Yes"
                    glyph: "check-bold"
                    Layout.fillWidth: true
                }
                AnswerButton {
                    zh: "先不去"
                    en: "Not now"
                    glyph: "close-thick"
                    Layout.fillWidth: true
                }
            }
            SidePanel {
                title: "暂停普通叫号"
                hint: "最长暂停多久"
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.px(460)

                ChoiceRow {
                    label: "最长暂停多久"
                    current: gallery.minutes
                    choices: [
                        {
                            key: "10",
                            text: "10 分钟"
                        },
                        {
                            key: "20",
                            text: "20 分钟"
                        },
                        {
                            key: "30",
                            text: "30 分钟"
                        }
                    ]
                    onChosen: key => gallery.minutes = key
                    Layout.fillWidth: true
                }
                Card {
                    Layout.fillWidth: true

                    ColumnLayout {
                        width: parent.width
                        spacing: Theme.gapSmall

                        FactRow {
                            label: "请求人"
                            text: "大堂 L03"
                            Layout.fillWidth: true
                        }
                        FactRow {
                            label: "原因"
                            text: "第 8 位客户需要爱心窗口"
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
        BottomBar {
            objectName: "bottom"
            actions: gallery.actions
            primary: "完成这一步"
            primaryNote: "下一步：告知等候客户"
            Layout.fillWidth: true
        }
    }

    Sheet {
        id: sheet

        title: "为什么跳过"
        detail: "选一个原因，随时可以撤回"
        choices: [
            {
                key: "own",
                text: "客户自带",
                note: "轮椅、助听器、老花镜"
            },
            {
                key: "not_needed",
                text: "客户不需要"
            },
            {
                key: "none",
                text: "网点没有"
            }
        ]
    }
}
