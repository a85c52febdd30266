// DayCase: one case of the day, looked at closely: its facts, and every step with its time. one: Day.view.case.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

Sheet {
    id: sheet

    property var one: ({})
    readonly property bool there: sheet.one.id !== undefined

    function facts(): var {
        const rows = [
            {
                label: qsTr("Begun"),
                text: [sheet.one.at, sheet.one.place, sheet.one.staff].filter(part => part).join(qsTr(", "))
            }
        ];
        const add = (label, text) => {
            if (text)
                rows.push({
                    label: label,
                    text: text
                });
        };
        add(qsTr("Business"), sheet.one.business);
        add(qsTr("Companion"), sheet.one.companion);
        add(qsTr("Emergency"), sheet.one.emergencyKind);
        sheet.one.handling.forEach(row => add(row.label, row.text));
        add(qsTr("Ended"), [sheet.one.ended, sheet.one.outcome].filter(part => part).join(qsTr(", ")));
        add(qsTr("Word at the goodbye"), sheet.one.feedback);
        add(qsTr("Left for later"), sheet.one.taskNames);
        return rows;
    }

    title: sheet.there ? qsTr("Customer %1, %2").arg(sheet.one.number).arg(sheet.one.needs || qsTr("no help wanted")) : ""

    Repeater {
        model: sheet.there ? sheet.facts() : []

        FactRow {
            id: fact

            required property var modelData

            label: fact.modelData.label
            text: fact.modelData.text
            labelWidth: Theme.labelWidth
            Layout.fillWidth: true
        }
    }
    Rule {
        visible: sheet.there && sheet.one.deeds.length > 0
        Layout.fillWidth: true
    }
    Repeater {
        model: sheet.there ? sheet.one.deeds : []

        RowLayout {
            id: deed

            required property var modelData

            spacing: Theme.gapCard
            Layout.fillWidth: true

            Icon {
                name: "alarm-light"
                size: Theme.plateSmall
                color: Theme.red
                Layout.alignment: Qt.AlignTop
            }
            BodyText {
                text: deed.modelData.text
                Layout.fillWidth: true
            }
            SecondText {
                text: [deed.modelData.at, deed.modelData.by].join(qsTr(", "))
                horizontalAlignment: Text.AlignRight
            }
        }
    }
    Rule {
        visible: sheet.there && sheet.one.steps.length > 0
        Layout.fillWidth: true
    }
    Repeater {
        model: sheet.there ? sheet.one.steps : []

        RowLayout {
            id: step

            required property var modelData
            required property int index

            spacing: Theme.gapCard
            Layout.fillWidth: true

            PathTile {
                stage: step.modelData.stage
                number: "" + (step.index + 1)
                size: Theme.plateSmall
                Layout.alignment: Qt.AlignTop
            }
            BodyText {
                text: step.modelData.text
                Layout.fillWidth: true
            }
            SecondText {
                text: step.modelData.state === "todo" ? qsTr("not touched") : [StepWords.detail(step.modelData), step.modelData.by].filter(part => part).join(qsTr(", "))
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
        }
    }
}
