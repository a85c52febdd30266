// Show: one phrase filling the screen, for the customer, and what staff can do for them: larger, slower, louder, dark,
// the other language, turned for somebody opposite, answers. Staff's row of buttons never turns.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Rectangle {
    id: screen

    readonly property var look: Customer.look
    readonly property bool dark: screen.look.dark || Theme.contrast
    readonly property color paper: screen.dark ? Theme.showDark : Theme.showLight
    readonly property color ink: screen.dark ? Theme.showDarkInk : Theme.showLightInk
    readonly property int edge: Theme.portrait || screen.low ? Theme.margin : Theme.customerMargin
    // With answers, a low window keeps only what the customer may need.
    readonly property bool low: Theme.height < 900
    readonly property bool narrow: Theme.width < 900
    readonly property bool tight: (screen.low || screen.narrow) && screen.look.answers
    readonly property var answers: ({
            yes: qsTr("Yes"),
            no: qsTr("No"),
            repeat: qsTr("Please repeat"),
            write: qsTr("Please write")
        })
    // Asked why nothing is heard: it is said where staff read, until sound is there or the phrase is put away.
    property bool asked: false
    readonly property string silence: screen.asked && Customer.silent ? SilenceWords.text(Shell.sound) : ""
    readonly property string reply: Customer.answer.length > 0 ? qsTr("The customer answers: %1").arg(screen.answers[Customer.answer] ?? "") : ""
    // Only the names: a button must live on while the finger on it changes what it says.
    readonly property var tools: {
        const all = ["speak", "slow", "louder", "larger", "dark", "language", "turned", "answers"];
        return all.filter(key => (!screen.tight || ["speak", "turned", "answers"].includes(key)) && !(Customer.silent && ["slow", "louder"].includes(key)));
    }
    readonly property var texts: ({
            speak: Customer.silent ? qsTr("No sound") : Customer.speaking ? qsTr("Stop") : qsTr("Say again"),
            slow: qsTr("Slower"),
            louder: qsTr("Louder, %1 of 4").arg(Shell.volume),
            larger: qsTr("Larger"),
            dark: qsTr("Dark"),
            language: Customer.language === "en" ? "中文" : "English",
            turned: qsTr("Turn round"),
            answers: qsTr("Answers")
        })
    readonly property var glyphs: ({
            speak: Customer.silent ? "volume-off" : Customer.speaking ? "stop" : "volume-high",
            slow: "speedometer-slow",
            louder: "volume-plus",
            larger: "format-font-size-increase",
            dark: "contrast-circle",
            language: "translate",
            turned: "rotate-3d-variant",
            answers: "chat-question-outline"
        })

    function use(key: string) {
        if (key === "speak" && Customer.silent)
            screen.asked = !screen.asked;
        else if (key === "speak")
            Customer.repeatOrStop();
        else if (key === "language")
            Customer.switchLanguage();
        else if (key === "louder")
            Customer.louder();
        else
            Customer.toggle(key);
    }

    color: screen.paper

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        CustomerSide {
            paper: screen.paper
            ink: screen.ink
            edge: screen.edge
            rotation: screen.look.turned ? 180 : 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            onAnswered: key => Customer.answered(key)
        }
        // What the customer touched, upright for staff even when the rest is turned round.
        Rectangle {
            visible: told.text.length > 0
            color: screen.ink
            implicitHeight: told.implicitHeight + Theme.gapCard * 2
            Layout.fillWidth: true

            Words {
                id: told

                anchors.verticalCenter: parent.verticalCenter
                x: screen.edge
                width: parent.width - screen.edge * 2
                text: [screen.reply, screen.silence].filter(one => one.length > 0).join("\n")
                size: Theme.customerMin
                bold: true
                color: screen.paper
            }
        }
        GridLayout {
            columns: screen.narrow || Theme.portrait ? 1 : 2
            columnSpacing: Theme.gapGroup
            rowSpacing: Theme.gapChip
            Layout.fillWidth: true
            Layout.leftMargin: screen.edge
            Layout.rightMargin: screen.edge
            Layout.topMargin: told.text.length > 0 ? Theme.gapCard : 0
            Layout.bottomMargin: Math.round(screen.edge / 2)

            Flow {
                id: row

                spacing: Theme.gapChip
                Layout.fillWidth: true

                Repeater {
                    model: screen.tools.length

                    ShowTool {
                        id: tool

                        required property int index
                        readonly property string key: screen.tools[tool.index] ?? ""

                        text: screen.texts[tool.key] ?? ""
                        glyph: screen.glyphs[tool.key] ?? ""
                        on: screen.look[tool.key] === true
                        paper: screen.paper
                        ink: screen.ink
                        width: screen.narrow ? (row.width - row.spacing) / 2 : implicitWidth
                        onTapped: screen.use(tool.key)
                    }
                }
                // Help is one touch away even here.
                ShowTool {
                    text: qsTr("Emergency")
                    glyph: "alarm-light"
                    paper: screen.paper
                    ink: screen.ink
                    width: screen.narrow ? (row.width - row.spacing) / 2 : implicitWidth
                    onTapped: Shell.open("Emergency")
                }
            }
            ShowTool {
                text: qsTr("Close")
                glyph: "close"
                on: true
                paper: screen.paper
                ink: screen.ink
                Layout.alignment: Qt.AlignBottom | Qt.AlignRight
                Layout.fillWidth: screen.narrow
                onTapped: Customer.close()
            }
        }
    }
    Component.onCompleted: if (!Customer.silent)
        Customer.repeat()
}
