// CaseSlip: the case's code in large type and as QR, what is noted about the customer in one sentence, and the paper.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Rectangle {
    id: screen

    readonly property var view: CaseSlips.view
    readonly property string code: screen.view.code ?? ""
    readonly property var noted: screen.view.noted ?? ({
            zh: "",
            en: ""
        })

    function printed(width: int) {
        const tasks = (screen.view.tasks ?? []).map(one => qsTr("%1, until %2").arg(one.text).arg(one.due));
        CaseSlips.printSlip(width, [screen.code, qsTr("Case slip of %1").arg(screen.view.day)].concat(tasks, [Theme.pick(screen.noted.zh, screen.noted.en) + " " + qsTr("Please bring this slip when you come again.")]));
    }

    color: Theme.page

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Head {
            title: qsTr("Case slip of customer %1").arg(screen.view.number ?? "")
            shortTitle: qsTr("Case slip")
            back: true
            displayed: false
            Layout.fillWidth: true
            onLeaving: Shell.close()
        }
        Scroller {
            id: work

            topPadding: Theme.compact ? Theme.gapCard : Theme.gapGroup
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            bottomPadding: Theme.gapGroup
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                columns: Theme.columns > 1 ? 2 : 1
                columnSpacing: Theme.gapColumns
                rowSpacing: Theme.gapGroup
                Layout.fillWidth: true

                ColumnLayout {
                    spacing: Theme.gapCard
                    Layout.alignment: Qt.AlignTop | Qt.AlignHCenter

                    TicketCode {
                        source: screen.view.image ?? ""
                        modules: screen.view.modules ?? 29
                        room: Math.min(work.width - Theme.margin * 2, Theme.columns > 1 ? work.height * 0.6 : work.height * 0.4, 520)
                        name: qsTr("QR code of case %1").arg(screen.code)
                        Layout.alignment: Qt.AlignHCenter
                    }
                    Words {
                        text: screen.code
                        size: Theme.customerSize
                        bold: true
                        latin: true
                        horizontalAlignment: Text.AlignHCenter
                        Layout.fillWidth: true
                    }
                }
                ColumnLayout {
                    spacing: Theme.gapCard
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop

                    BodyText {
                        text: qsTr("Write this code on the voucher, or give it to the customer if wished. It finds the case without a name: for a second visit, another day, a written report.")
                        Layout.fillWidth: true
                    }
                    SectionTitle {
                        text: qsTr("What is noted, in one sentence")
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.gapCard
                    }
                    PhraseCard {
                        zh: screen.noted.zh
                        en: screen.noted.en
                        speakable: !Customer.silent
                        fits: true
                        Layout.fillWidth: true
                        onSpeak: CaseSlips.sayNoted()
                        onShow: CaseSlips.showNoted()
                    }
                    SectionTitle {
                        visible: (screen.view.tasks ?? []).length > 0
                        text: qsTr("Left for later")
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.gapCard
                    }
                    Repeater {
                        model: screen.view.tasks ?? []

                        BodyText {
                            id: task

                            required property var modelData

                            text: qsTr("%1, until %2").arg(task.modelData.text).arg(task.modelData.due)
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
        BottomBar {
            actions: [
                {
                    key: "58",
                    text: qsTr("Slip 58 mm"),
                    glyph: "printer-outline",
                    enabled: !CaseSlips.busy,
                    keep: true
                },
                {
                    key: "80",
                    text: qsTr("Slip 80 mm"),
                    glyph: "printer-outline",
                    enabled: !CaseSlips.busy
                },
                {
                    key: "148",
                    text: qsTr("Sheet A5"),
                    glyph: "printer-outline",
                    enabled: !CaseSlips.busy
                }
            ]
            primary: qsTr("Back")
            primaryNote: qsTr("the code stays with the case")
            Layout.fillWidth: true
            onActed: key => screen.printed(parseInt(key))
            onPrimaryTapped: Shell.close()
        }
    }
}
