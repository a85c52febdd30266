// CounterBring: what has to lie ready at the counter for this customer. items: [{code, glyph, text, gone}].
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

ColumnLayout {
    id: panel

    property var items: []

    visible: panel.items.length > 0
    spacing: Theme.gapCard

    SectionTitle {
        text: qsTr("Have ready at the counter")
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gapCard
        Layout.fillWidth: true

        Rows {
            id: things

            list: panel.items
            spare: true

            Row {
                id: thing

                required property int index
                property var modelData: things.of(index)

                visible: index < things.used

                spacing: Theme.gapSmall

                Icon {
                    name: thing.modelData.glyph
                    size: Theme.iconFor(Theme.bodySize)
                    height: word.height
                    verticalAlignment: Text.AlignVCenter
                }
                BodyText {
                    id: word

                    text: thing.modelData.text
                    color: Theme.ink
                    wrapMode: Text.NoWrap
                }
                Badge {
                    visible: thing.modelData.gone !== ""
                    text: thing.modelData.gone === "lent" ? qsTr("lent") : thing.modelData.gone === "missing" ? qsTr("not there today") : qsTr("out of order")
                    glyph: "alert-outline"
                }
            }
        }
    }
}
