// FactRow: what is asked, and the answer. label; text; labelWidth.
import QtQuick
import QtQuick.Layouts
import theme

GridLayout {
    id: fact

    property string label: ""
    property string text: ""
    property int labelWidth: Theme.px(150)

    columns: fact.width < fact.labelWidth * 2.2 ? 1 : 2
    columnSpacing: Theme.gapCard
    rowSpacing: 0
    Accessible.ignored: true

    SecondText {
        text: fact.label
        Layout.preferredWidth: fact.labelWidth
        Layout.maximumWidth: fact.width
        Layout.alignment: Qt.AlignTop
    }
    BodyText {
        text: fact.text
        Layout.fillWidth: true
    }
}
