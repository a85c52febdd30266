// ReplyButton: one ready answer at the foot of what is shown to the customer. zh, en; chosen; signal tapped().
import QtQuick
import QtQuick.Layouts
import components
import theme

Press {
    id: button

    property string zh: ""
    property string en: ""
    property bool chosen: false

    text: Theme.pick(button.zh, button.en)
    edgeColor: button.chosen ? Theme.plum : Theme.line
    edgeWidth: button.chosen ? Theme.borderChosen : Theme.borderControl
    face: button.chosen ? Theme.plumTint : Theme.card
    guard: false

    contentItem: ColumnLayout {
        spacing: 0

        LabelText {
            text: button.zh
            size: Theme.customerMin
            bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        LabelText {
            text: button.en
            size: Theme.customerMin
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
