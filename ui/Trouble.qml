// Trouble: shown alone when a station cannot open. In both languages, for nothing of the settings could be read.
import QtQuick
import QtQuick.Layouts
import components
import theme

Window {
    id: window

    property var lines: []
    property string detail: ""
    property string family: ""

    width: 1100
    height: 640
    visible: true
    color: Theme.page
    title: "Lobby"

    Binding {
        target: Theme
        property: "family"
        value: window.family
        when: window.family.length > 0
    }
    Scroller {
        anchors.fill: parent
        leftPadding: Theme.margin
        rightPadding: Theme.margin
        topPadding: Theme.margin
        bottomPadding: Theme.margin
        spacing: Theme.gapGroup

        Repeater {
            model: window.lines

            Words {
                required property string modelData
                required property int index

                text: modelData
                size: index % 2 === 0 ? Theme.panelSize : Theme.bodySize
                bold: index % 2 === 0
                Layout.fillWidth: true
            }
        }
        SecondText {
            text: window.detail
            Layout.fillWidth: true
        }
        PlainButton {
            text: "关闭 Close"
            glyph: ""
            onTapped: window.close()
        }
    }
}
