// DisplayChoice: one setting of the display: its picture, its name and its choices. glyph; title; hint; choices; current; signal chosen(key).
import QtQuick
import QtQuick.Layouts
import components
import theme

ColumnLayout {
    id: block

    property string glyph: ""
    property string title: ""
    property string hint: ""
    property var choices: []
    property string current: ""

    signal chosen(string key)

    spacing: Theme.gapChip
    Layout.alignment: Qt.AlignTop

    SectionTitle {
        text: block.title
        glyph: block.glyph
        Layout.fillWidth: true
    }
    SecondText {
        visible: block.hint.length > 0
        text: block.hint
        Layout.fillWidth: true
    }
    ChoiceRow {
        label: block.title
        choices: block.choices
        current: block.current
        Layout.fillWidth: true
        onChosen: key => block.chosen(key)
    }
}
