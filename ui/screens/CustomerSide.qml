// CustomerSide: what the customer sees, on the staff's screen and on a display of their own: one phrase, and the answers
// if they are asked for. paper, ink: the two colours; least: smallest size of text here, px; edge: margin, px;
// signal answered(key).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby
import "../components/sense.js" as Sense

Item {
    id: side

    property color paper: Theme.showLight
    property color ink: Theme.showLightInk
    property int least: Theme.customerMin
    property int edge: Theme.customerMargin
    readonly property var look: Customer.look
    readonly property bool english: Customer.language === "en"
    readonly property string zh: Customer.phrase.zh ?? ""
    readonly property string en: Customer.phrase.en ?? ""
    // Longer than any phrase of the guide may be.
    readonly property bool listing: side.zh.length > 40 || side.en.length > 170
    readonly property bool upright: side.height > side.width
    // With answers below, a low window keeps only what the customer may need.
    readonly property real grown: side.least / 38
    readonly property bool low: side.height < 640 * side.grown
    readonly property bool narrow: side.width < 900 * side.grown

    signal answered(string key)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("For the customer")

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: side.edge
        anchors.rightMargin: side.edge
        anchors.topMargin: side.low ? Theme.gapCard : Math.round(side.edge * 0.6)
        anchors.bottomMargin: side.low ? Theme.gapCard : Theme.gapGroup
        spacing: side.low ? Theme.gapCard : Theme.gapGroup

        RowLayout {
            spacing: Theme.gapCard
            visible: !side.low
            Layout.fillWidth: true

            Rectangle {
                implicitWidth: Math.round(side.least * 1.8)
                implicitHeight: implicitWidth
                radius: Theme.radiusTile
                color: Theme.honey
                border.width: Theme.borderHoney
                border.color: side.ink

                Icon {
                    anchors.centerIn: parent
                    name: "hand-heart"
                    size: Math.round(side.least * 1.2)
                    color: Theme.honeyInk
                }
            }
            Words {
                text: qsTr("Priority window service")
                size: side.least
                bold: true
                color: side.ink
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
                size: side.least
            }

            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                spacing: side.low ? Theme.gapSmall : Theme.gapGroup

                Words {
                    id: large

                    readonly property int most: Math.round(side.grown * (side.look.larger ? 260 : side.english ? 132 : Theme.showSize))
                    // What the line in the other language leaves; where there is little room it has one size.
                    readonly property real high: side.look.larger ? room.height * 0.98 : side.listing && (side.low || side.narrow) ? room.height : side.low || side.narrow ? room.height - measure.implicitHeight - Theme.gapSmall : room.height * 0.7
                    readonly property var fit: Sense.fitting(side.english ? side.en : side.zh, room.width, large.high, large.most, side.listing || side.low ? side.least : Math.round(side.least * 1.5), side.english, Customer.words)

                    text: large.fit.text
                    latin: side.english
                    size: large.fit.size
                    bold: true
                    color: side.ink
                    Layout.fillWidth: true
                }
                Words {
                    id: second

                    // Where room is short it belongs to the customer's own language.
                    visible: !side.look.larger && large.implicitHeight + second.implicitHeight + parent.spacing <= room.height
                    text: side.english ? side.zh : side.en
                    latin: !side.english
                    size: side.low || side.narrow ? side.least : Math.max(side.least, Math.min(Math.round(Theme.showLatinSize * side.grown), Math.round(large.size * 0.5)))
                    color: side.ink
                    Layout.fillWidth: true
                }
            }
        }
        GridLayout {
            visible: side.look.answers
            columns: side.upright || side.narrow ? 2 : 4
            columnSpacing: Theme.gapCard
            rowSpacing: Theme.gapCard
            uniformCellWidths: true
            uniformCellHeights: true
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.maximumHeight: implicitHeight

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
                        en: "Please write",
                        glyph: "draw-pen"
                    }
                ]

                ReplyButton {
                    id: reply

                    required property var modelData

                    zh: reply.modelData.zh
                    en: reply.modelData.en
                    glyph: reply.modelData.glyph
                    paper: side.paper
                    ink: side.ink
                    least: side.least
                    chosen: Customer.answer === reply.modelData.key
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onTapped: side.answered(reply.modelData.key)
                }
            }
        }
    }
}
