// CounterAsks: what serving asks of the counter: way of handling, who signs, which note, which copies, what to read out.
// front: Counter.view.front; compact: without the icons, for a narrow side. Questions are answered here.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: panel

    property var front: ({})
    property bool compact: false
    readonly property var asks: panel.front.asks ?? []
    readonly property var ways: panel.front.ways ?? []
    readonly property var open: panel.front.open ?? []

    function titled(key: string): string {
        switch (key) {
        case "signs":
            return qsTr("Who signs");
        case "notes":
            return qsTr("Note to write");
        case "copies":
            return qsTr("Copies and papers to keep");
        }
        return qsTr("Read out, or write");
    }

    /** What of the four is as for any customer: said, so that nobody wonders whether it is forgotten. Not as long as an
        answer may still add to it. */
    function usual(): string {
        const asked = panel.asks.map(one => one.key);
        return ["signs", "notes", "copies"].filter(key => !asked.includes(key)).map(key => panel.titled(key)).join(qsTr(", "));
    }

    spacing: Theme.gapCard

    SectionTitle {
        text: qsTr("What it asks of the counter")
        hint: panel.asks.length === 0 && panel.open.length === 0 ? qsTr("as for any customer") : panel.ways.map(one => one.way).join(qsTr(", "))
        Layout.fillWidth: true
    }
    Repeater {
        model: panel.open

        ListButton {
            id: question

            required property var modelData

            text: qsTr("%1: not chosen yet").arg(question.modelData.title)
            note: question.modelData.ways.map(way => way.text).join(" · ")
            glyph: "directions-fork"
            Layout.fillWidth: true
            onTapped: {
                sheet.code = question.modelData.code;
                sheet.open();
            }
        }
    }
    GridLayout {
        visible: panel.asks.length > 0
        columns: 1
        rowSpacing: Theme.gapCard
        Layout.fillWidth: true

        Rows {
            id: asks

            list: panel.asks
            spare: true

            RowLayout {
                id: row

                required property int index
                property var modelData: asks.of(index)

                visible: index < asks.used

                spacing: Theme.gapCard
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                Icon {
                    visible: !panel.compact
                    name: row.modelData.glyph
                    size: Theme.plateSmall
                    Layout.alignment: Qt.AlignTop
                }
                ColumnLayout {
                    spacing: Theme.gapTiny
                    Layout.fillWidth: true

                    SecondText {
                        text: panel.titled(row.modelData.key)
                        Layout.fillWidth: true
                    }
                    Rows {
                        id: lines

                        list: row.modelData.lines

                        BodyText {
                            required property int index
                            property var modelData: lines.of(index)

                            text: modelData
                            color: Theme.ink
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
    }
    SecondText {
        visible: panel.asks.length > 0 && panel.open.length === 0 && panel.usual().length > 0
        text: qsTr("As for any customer: %1").arg(panel.usual())
        Layout.fillWidth: true
    }
    Sheet {
        id: sheet

        // Looked up anew, for its words change with the language.
        property string code: ""
        readonly property var question: panel.open.find(one => one.code === sheet.code) ?? ({})

        title: sheet.question.ask ?? ""
        detail: qsTr("Ask the customer; the desk sees the answer too.")
        choices: sheet.question.ways ?? []
        onChosen: key => Counter.chooseHandling(sheet.question.code, key)
    }
}
