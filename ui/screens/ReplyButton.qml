// ReplyButton: one ready answer of the customer. All of them weigh the same: one size, two colours, turned round when
// chosen. zh, en; glyph; paper, ink: the colours; least: px of the smallest text; chosen; signal tapped().
import QtQuick
import QtQuick.Layouts
import components
import theme

Press {
    id: button

    property string zh: ""
    property string en: ""
    property string glyph: ""
    property color paper: Theme.card
    property color ink: Theme.ink
    property int least: Theme.customerMin
    property bool chosen: false
    // Five Chinese characters are the longest answer.
    readonly property int size: Math.max(button.least, Math.min(Math.round(button.least * 1.6), Math.floor((button.width - Theme.gapCard * 3) / 6.6)))
    readonly property bool roomy: button.width > button.size * 6.6 + Theme.gapCard
    readonly property color words: button.chosen || button.down ? button.paper : button.ink

    text: Theme.pick(button.zh, button.en)
    hint: Theme.other(button.zh, button.en)
    edgeColor: button.ink
    edgeWidth: Theme.borderHoney
    face: button.chosen ? button.ink : button.paper
    faceDown: button.ink
    ring: button.ink
    corner: Theme.radiusAnswer
    leftPadding: Theme.gapSmall
    rightPadding: Theme.gapSmall
    topPadding: Theme.gapCard + button.drop
    bottomPadding: Theme.gapCard + button.shownDepth - button.drop
    guard: false
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: button.chosen

    contentItem: Item {
        implicitWidth: words.implicitWidth
        implicitHeight: words.implicitHeight

        ColumnLayout {
            id: words

            anchors.centerIn: parent
            width: parent.width
            spacing: 0

            Row {
                spacing: Theme.gapCard
                Layout.alignment: Qt.AlignHCenter

                Icon {
                    visible: button.roomy
                    anchors.verticalCenter: parent.verticalCenter
                    name: button.glyph
                    size: Math.round(button.size * 1.2)
                    color: button.words
                }
                LabelText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: button.zh
                    size: button.size
                    bold: true
                    latin: false
                    color: button.words
                    wrapMode: Text.NoWrap
                }
            }
            LabelText {
                text: button.en
                size: button.least
                latin: true
                lifted: false
                color: button.words
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }
}
