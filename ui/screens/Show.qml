// Show: one phrase filling the screen, for the customer. Larger, dark, turned for somebody opposite, spoken, answered.
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
    readonly property string zh: Customer.phrase.zh ?? ""
    readonly property string en: Customer.phrase.en ?? ""
    readonly property bool english: Customer.language === "en"
    // Longer than any phrase of the guide may be.
    readonly property bool listing: screen.zh.length > 40 || screen.en.length > 170
    readonly property color paper: screen.dark ? Theme.showDark : Theme.showLight
    readonly property color ink: screen.dark ? Theme.showDarkInk : Theme.showLightInk
    readonly property int side: Theme.portrait || screen.low ? Theme.margin : Theme.customerMargin

    /** The parts between punctuation; one that is longer than a line is cut into equal pieces. */
    function clauses(text: string, across: int, latin: bool): var {
        const found = text.match(/[^，。；：？！,.;:?!]+[，。；：？！,.;:?!]*\s*/g) ?? [text];
        if (latin)
            return found;
        const cut = [];
        for (const clause of found) {
            const length = Math.ceil(clause.length / Math.ceil(clause.length / across));
            for (let begin = 0; begin < clause.length; begin += length)
                cut.push(clause.slice(begin, begin + length));
        }
        return cut;
    }

    /** Lines broken by sense, each as full as `across` characters allow. */
    function lines(text: string, across: int, latin: bool): var {
        const lines = [];
        for (const clause of screen.clauses(text, across, latin)) {
            const last = lines.length - 1;
            if (last >= 0 && lines[last].length + clause.replace(/\s+$/, "").length <= across)
                lines[last] += clause;
            else
                lines.push(clause);
        }
        return lines.map(line => line.replace(/\s+$/, ""));
    }

    /** The largest size at which the words fit, tried from the largest down, and the words in their lines. */
    function fitting(text: string, room: real, height: real, largest: int, smallest: int, latin: bool): var {
        for (let size = largest; size >= smallest; size -= 8) {
            const across = Math.max(1, Math.floor(room / (latin ? size * 0.56 : size * 1.02)));
            const broken = screen.lines(text, across, latin);
            const needed = broken.reduce((sum, line) => sum + Math.ceil(line.length / across), 0);
            if (needed * size * 1.4 <= height && (broken.every(line => line.length <= across) || size < largest * 0.6))
                return {
                    size: size,
                    text: broken.join("\n")
                };
        }
        const most = Math.max(1, Math.floor(room / (latin ? smallest * 0.56 : smallest * 1.02)));
        return {
            size: smallest,
            text: screen.lines(text, most, latin).join("\n")
        };
    }

    // With answers below, a low window keeps only what the customer may need.
    readonly property bool low: Theme.height < 900
    readonly property bool narrow: Theme.width < 900
    readonly property bool tight: (screen.low || screen.narrow) && screen.look.answers
    readonly property var tools: [
        {
            key: "speak",
            text: Customer.silent ? qsTr("No sound") : qsTr("Say again"),
            glyph: Customer.silent ? "volume-off" : "volume-high"
        },
        {
            key: "slow",
            text: screen.look.slow ? qsTr("Normal pace") : qsTr("Slower"),
            glyph: "speedometer-slow"
        },
        {
            key: "larger",
            text: screen.look.larger ? qsTr("Normal size") : qsTr("Larger"),
            glyph: "format-font-size-increase"
        },
        {
            key: "dark",
            text: screen.look.dark ? qsTr("Light") : qsTr("Dark"),
            glyph: "contrast-circle"
        },
        {
            key: "language",
            text: screen.english ? "中文" : "English",
            glyph: "translate"
        },
        {
            key: "turned",
            text: qsTr("Turn round"),
            glyph: "rotate-3d-variant"
        },
        {
            key: "answers",
            text: screen.look.answers ? qsTr("Without answers") : qsTr("Answers"),
            glyph: "chat-question-outline"
        }
    ]

    color: screen.paper

    MouseArea {
        anchors.fill: parent
        onClicked: Customer.stop()
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: screen.side
        spacing: Theme.gapGroup
        rotation: screen.look.turned ? 180 : 0

        RowLayout {
            spacing: Theme.gapCard
            visible: !screen.low
            Layout.fillWidth: true

            Icon {
                name: "hand-heart"
                size: Theme.customerMin
                color: screen.ink
            }
            Words {
                text: qsTr("Priority window service")
                size: Theme.customerMin
                bold: true
                color: screen.ink
                Layout.fillWidth: true
            }
        }
        Item {
            id: room

            Words {
                id: measure

                visible: false
                width: room.width
                text: second.text
                latin: second.latin
                size: Theme.customerMin
            }

            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                spacing: Theme.gapGroup

                Words {
                    id: large

                    // What the line in the other language leaves; where there is little room it has one size.
                    readonly property real high: screen.look.larger ? room.height * 0.98 : screen.listing && (screen.low || screen.narrow) ? room.height : screen.low || screen.narrow ? room.height - measure.implicitHeight - Theme.gapGroup : room.height * 0.72
                    readonly property var fit: screen.fitting(screen.english ? screen.en : screen.zh, room.width, large.high, screen.look.larger ? 260 : screen.english ? 132 : Theme.showSize, screen.listing ? Theme.customerMin : screen.english ? 56 : 64, screen.english)

                    text: large.fit.text
                    latin: screen.english
                    size: large.fit.size
                    bold: true
                    color: screen.ink
                    Layout.fillWidth: true
                }
                Words {
                    id: second

                    // A list, such as papers to bring, may need all the room for the customer's own language.
                    visible: !screen.look.larger && (!screen.listing || large.implicitHeight + second.implicitHeight + Theme.gapGroup <= room.height)
                    text: screen.english ? screen.zh : screen.en
                    latin: !screen.english
                    size: screen.low || screen.narrow ? Theme.customerMin : Math.max(Theme.customerMin, Math.min(Theme.showLatinSize, Math.round(large.size * 0.5)))
                    color: screen.ink
                    Layout.fillWidth: true
                }
            }
        }
        GridLayout {
            visible: screen.look.answers
            columns: screen.narrow ? 2 : 4
            columnSpacing: Theme.gapCard
            rowSpacing: Theme.gapCard
            Layout.fillHeight: false
            Layout.fillWidth: true

            Repeater {
                model: [
                    {
                        key: "yes",
                        zh: "好",
                        en: "Yes",
                        glyph: "check-bold"
                    },
                    {
                        key: "no",
                        zh: "不用",
                        en: "No",
                        glyph: "close-thick"
                    },
                    {
                        key: "repeat",
                        zh: "请再说一遍",
                        en: "Please repeat",
                        glyph: "repeat"
                    },
                    {
                        key: "write",
                        zh: "请写给我看",
                        en: "Please write it",
                        glyph: "draw-pen"
                    }
                ]

                ReplyButton {
                    id: reply

                    required property var modelData

                    zh: reply.modelData.zh
                    en: reply.modelData.en
                    chosen: Customer.answer === reply.modelData.key
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    onTapped: Customer.answered(reply.modelData.key)
                }
            }
        }
        GridLayout {
            columns: screen.narrow ? 1 : 2
            columnSpacing: Theme.gapGroup
            rowSpacing: Theme.gapCard
            Layout.fillWidth: true

            Flow {
                id: tools

                spacing: Theme.gapCard
                Layout.fillWidth: true

                Repeater {
                    model: screen.tools.filter(one => !screen.tight || ["speak", "answers"].includes(one.key))

                    PlainButton {
                        id: tool

                        required property var modelData

                        text: tool.modelData.text
                        glyph: tool.modelData.glyph
                        labelSize: Theme.customerMin
                        width: screen.narrow ? (tools.width - tools.spacing) / 2 : implicitWidth
                        onTapped: {
                            if (tool.modelData.key === "speak")
                                Customer.repeat();
                            else if (tool.modelData.key === "language")
                                Customer.switchLanguage();
                            else
                                Customer.toggle(tool.modelData.key);
                        }
                    }
                }
            }
            EmphasisButton {
                text: qsTr("Close")
                glyph: "close"
                edgeColor: screen.ink
                labelSize: Theme.customerMin
                Layout.alignment: Qt.AlignBottom
                Layout.fillWidth: screen.narrow
                onTapped: Customer.close()
            }
        }
    }
    Component.onCompleted: if (!Customer.silent)
        Customer.repeat()
}
