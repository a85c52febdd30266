// CounterNeeds: the needs of the customer at the window: one found at the counter is added, one may be taken back.
// all: [{key, text, note, glyph}]; current: codes; signal confirmed(codes).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

Sheet {
    id: sheet

    property var all: []
    property var current: []
    property var picked: []

    signal confirmed(var codes)

    function toggle(code: string) {
        sheet.picked = sheet.picked.includes(code) ? sheet.picked.filter(one => one !== code) : sheet.picked.concat([code]);
    }

    title: qsTr("What does this customer need?")
    detail: qsTr("Add what shows at the counter. The steps follow; what is done stays done, and the desk sees it.")
    onOpened: sheet.picked = sheet.current

    GridLayout {
        columns: Theme.effectiveWidth < 900 ? 1 : 2
        columnSpacing: Theme.gapChip
        rowSpacing: Theme.gapChip
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: sheet.all

            ListButton {
                id: need

                required property var modelData

                text: need.modelData.text
                note: need.modelData.note
                glyph: sheet.picked.includes(need.modelData.key) ? "check-bold" : need.modelData.glyph
                several: true
                chosen: sheet.picked.includes(need.modelData.key)
                guard: false
                Layout.fillWidth: true
                onTapped: sheet.toggle(need.modelData.key)
            }
        }
    }
    PrimaryButton {
        text: qsTr("These are the needs")
        note: sheet.picked.length === 0 ? qsTr("at least one") : ""
        enabled: sheet.picked.length > 0
        Layout.fillWidth: true
        onTapped: {
            const codes = sheet.picked;
            sheet.close();
            sheet.confirmed(codes);
        }
    }
}
