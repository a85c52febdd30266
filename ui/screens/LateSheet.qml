// LateSheet: late entry: several steps done on the floor, in one go, with the time they happened.
// steps: [{code, text}] that nobody has dealt with yet; model: whose clocks(count) and enterLate(steps, clock) are used.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Sheet {
    id: sheet

    property var steps: []
    property var model: Desk
    property var chosen: []
    property string at: ""

    function toggle(code: string) {
        sheet.chosen = sheet.chosen.includes(code) ? sheet.chosen.filter(one => one !== code) : sheet.chosen.concat([code]);
    }

    title: qsTr("Enter afterwards")
    detail: qsTr("What did you do, and when? The time of entry is kept beside it.")
    onOpened: {
        sheet.chosen = [];
        const offered = sheet.model.clocks(8);
        // Right after midnight there is only one.
        sheet.at = offered[0];
    }

    GridLayout {
        columns: Theme.effectiveWidth < 900 ? 1 : 2
        columnSpacing: Theme.gapChip
        rowSpacing: Theme.gapChip
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: sheet.steps

            ListButton {
                id: step

                required property var modelData

                text: step.modelData.text
                glyph: sheet.chosen.includes(step.modelData.code) ? "check-bold" : "checkbox-blank-outline"
                chosen: sheet.chosen.includes(step.modelData.code)
                several: true
                guard: false
                Layout.fillWidth: true
                onTapped: sheet.toggle(step.modelData.code)
            }
        }
    }
    SectionTitle {
        text: qsTr("Happened at")
        Layout.fillWidth: true
    }
    ChoiceRow {
        label: qsTr("Happened at")
        choices: sheet.opened ? sheet.model.clocks(8).map(clock => ({
                    key: clock,
                    text: clock
                })) : []
        current: sheet.at
        Layout.fillWidth: true
        onChosen: key => sheet.at = key
    }
    PrimaryButton {
        text: qsTr("Enter %n step(s)", "", sheet.chosen.length)
        note: qsTr("happened at %1").arg(sheet.at)
        enabled: sheet.chosen.length > 0
        Layout.fillWidth: true
        onTapped: {
            sheet.close();
            sheet.model.enterLate(sheet.chosen, sheet.at);
        }
    }
}
