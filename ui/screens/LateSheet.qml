// LateSheet: late entry: several steps done on the floor, in one go, each with the time it happened.
// The time that is chosen belongs to every step touched after it; the first one also to those touched before it.
// subject: the case; steps: [{code, text}] that nobody has dealt with yet;
// model: whose clocks(count) and enterLate([{step, at}]) are used.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

Sheet {
    id: sheet

    property string subject: ""
    property var steps: []
    required property var model
    property string at: ""
    // Touched before any time was chosen.
    property var untimed: []
    property int offered: sheet.few
    readonly property int few: 8
    readonly property int many: 32
    readonly property var times: LateDrafts.of(sheet.subject)
    readonly property var chosen: sheet.steps.filter(step => sheet.times[step.code] !== undefined)

    function toggle(code: string) {
        const times = Object.assign({}, sheet.times);
        if (times[code] === sheet.at)
            delete times[code];
        else
            times[code] = sheet.at;
        if (sheet.untimed !== null)
            sheet.untimed = sheet.untimed.concat([code]);
        LateDrafts.keep(sheet.subject, times);
    }

    function choose(clock: string) {
        const times = Object.assign({}, sheet.times);
        for (const code of (sheet.untimed ?? []).filter(one => times[one] !== undefined))
            times[code] = clock;
        sheet.untimed = null;
        sheet.at = clock;
        LateDrafts.keep(sheet.subject, times);
    }

    function enterAll() {
        const entries = sheet.chosen.map(step => ({
                    step: step.code,
                    at: sheet.times[step.code]
                }));
        sheet.close();
        if (sheet.model.enterLate(entries))
            LateDrafts.keep(sheet.subject, {});
    }

    title: qsTr("Enter afterwards")
    detail: qsTr("Touch what was done at the chosen time; for another time choose that and go on. The time of entry is kept beside it.")
    onOpened: {
        sheet.offered = sheet.few;
        sheet.untimed = [];
        // Right after midnight there is only one.
        sheet.at = sheet.model.clocks(1)[0];
    }

    SectionTitle {
        text: qsTr("Happened at")
        Layout.fillWidth: true
    }
    ChoiceRow {
        label: qsTr("Happened at")
        spread: false
        choices: sheet.opened ? sheet.model.clocks(sheet.offered).map(clock => ({
                    key: clock,
                    text: clock
                })).concat(sheet.offered === sheet.few ? [
            {
                key: "earlier",
                text: qsTr("Earlier")
            }
        ] : []) : []
        current: sheet.at
        Layout.fillWidth: true
        onChosen: key => {
            if (key === "earlier")
                sheet.offered = sheet.many;
            else
                sheet.choose(key);
        }
    }
    SectionTitle {
        text: qsTr("Done at that time")
        Layout.fillWidth: true
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
                readonly property string time: sheet.times[step.modelData.code] ?? ""

                text: step.modelData.text
                note: step.time.length > 0 ? qsTr("happened at %1").arg(step.time) : ""
                glyph: step.time.length > 0 ? "check-bold" : "checkbox-blank-outline"
                chosen: step.time.length > 0
                several: true
                guard: false
                Layout.fillWidth: true
                Layout.fillHeight: true
                onTapped: sheet.toggle(step.modelData.code)
            }
        }
    }
    PrimaryButton {
        text: sheet.chosen.length > 0 ? qsTr("Enter %n step(s)", "", sheet.chosen.length) : qsTr("Touch the steps that were done")
        enabled: sheet.chosen.length > 0
        Layout.fillWidth: true
        onTapped: sheet.enterAll()
    }
}
