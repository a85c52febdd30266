// AnswerButton: an answer the customer taps. All answers of a question weigh the same; give them the same size.
// zh, en; glyph; size: px of the Chinese (default: as large as fits); signal tapped().
import QtQuick
import QtQuick.Layouts
import theme

Press {
    id: answer

    property string zh: ""
    property string en: ""
    property string glyph: ""
    property int size: Theme.answerSize
    readonly property int latinSize: Math.max(Theme.customerMin, Math.min(Theme.answerLatinSize, Math.round(answer.size * 0.6)))

    text: Theme.pick(answer.zh, answer.en)
    hint: Theme.other(answer.zh, answer.en)
    edgeColor: Theme.edge
    edgeWidth: Theme.borderHoney
    corner: Theme.radiusAnswer
    leftPadding: Theme.gapCard
    rightPadding: Theme.gapCard
    implicitHeight: implicitContentHeight + Theme.padSmall * 2 + shownDepth

    contentItem: Item {
        implicitWidth: Math.ceil(row.implicitWidth) + 1
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth + 1, parent.width)
            spacing: Math.round(answer.size * 0.3)

            Icon {
                name: answer.glyph
                size: answer.size
                color: Theme.ink
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                LabelText {
                    text: answer.zh
                    size: answer.size
                    bold: true
                    latin: false
                    lifted: false
                    Layout.fillWidth: true
                }
                LabelText {
                    visible: answer.en.length > 0
                    text: answer.en
                    size: answer.latinSize
                    latin: true
                    lifted: false
                    Layout.fillWidth: true
                }
            }
        }
    }
}
