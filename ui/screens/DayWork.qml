// DayWork: what is left before signing off, then the cases of the day. view: Day.view; signal opened(id): look at a case closely.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: work

    property var view: ({})
    readonly property bool signed: work.view.signed.at !== undefined
    readonly property string stillOpen: DayWords.left(work.view)

    signal opened(string id)

    function standing(one: var): string {
        switch (one.state) {
        case "draft":
            return qsTr("needs not settled");
        case "open":
            return one.next ? qsTr("being served, next: %1").arg(one.next) : qsTr("being served");
        case "put_off":
            return qsTr("to be continued");
        case "declined":
            return qsTr("managed alone");
        }
        return one.outcome || qsTr("seen off");
    }

    function detail(one: var): string {
        const parts = [one.at, one.staff];
        if (one.window)
            parts.push(qsTr("window %1").arg(one.window));
        if (one.emergency)
            parts.push(qsTr("emergency"));
        if (one.late)
            parts.push(qsTr("entered afterwards"));
        if (one.amended > 0)
            parts.push(qsTr("%n correction(s)", "", one.amended));
        if (one.tasks > 0)
            parts.push(qsTr("%n task(s) left", "", one.tasks));
        return parts.join(qsTr(", "));
    }

    spacing: Theme.gapGroup

    Banner {
        visible: work.signed
        kind: work.view.after > 0 ? "warning" : "info"
        glyph: "check-decagram-outline"
        text: work.signed ? qsTr("Signed off at %1 by %2").arg(work.view.signed.at).arg(work.view.signed.by) : ""
        detail: [work.view.after > 0 ? qsTr("%n case(s) changed since then.", "", work.view.after) : "", work.stillOpen.length > 0 ? qsTr("Still open: %1. The day can be signed off again once this is done.").arg(work.stillOpen) : ""].filter(part => part).join(" ")
        Layout.fillWidth: true
    }
    Banner {
        visible: Day.folder.length > 0
        kind: "info"
        glyph: "folder-check-outline"
        text: qsTr("The day's files are in this folder")
        detail: Day.folder
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: Theme.gapCard
        Layout.fillWidth: true

        SectionTitle {
            text: qsTr("Still open")
            hint: work.view.tasks.length > 0 ? qsTr("%n task(s)", "", work.view.tasks.length) : ""
            size: Theme.headSize
            Layout.fillWidth: true
        }
        EmptyState {
            visible: work.view.tasks.length === 0
            glyph: "check-decagram-outline"
            text: qsTr("No task is open")
            detail: qsTr("What a service leaves for later is listed here until it is done.")
            Layout.fillWidth: true
        }
        Card {
            visible: work.view.tasks.length > 0
            Layout.fillWidth: true

            TaskList {
                tasks: work.view.tasks
                width: parent.width
                onTicked: key => Day.completeTask(key)
            }
        }
    }
    DayStills {
        visible: work.view.stills.length > 0
        view: work.view
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: work.view.words.length > 0
        spacing: Theme.gapCard
        Layout.fillWidth: true

        SectionTitle {
            text: qsTr("Words of customers")
            hint: qsTr("%n word(s)", "", work.view.words.length)
            size: Theme.headSize
            Layout.fillWidth: true
        }
        Flow {
            spacing: Theme.gapChip
            Layout.fillWidth: true

            Repeater {
                model: work.view.words

                CardButton {
                    id: word

                    required property var modelData

                    text: word.modelData.text
                    note: qsTr("Customer %1").arg(word.modelData.number)
                    hint: note
                    glyph: "comment-quote-outline"
                    width: Math.min(implicitWidth, parent.width)
                    onTapped: work.opened(word.modelData.id)
                }
            }
        }
    }
    ColumnLayout {
        spacing: Theme.gapCard
        Layout.fillWidth: true

        SectionTitle {
            text: qsTr("Served today")
            hint: work.view.cases.length > 0 ? qsTr("%n case(s), the latest first", "", work.view.cases.length) : ""
            size: Theme.headSize
            Layout.fillWidth: true
        }
        EmptyState {
            visible: work.view.cases.length === 0
            glyph: "sofa-single-outline"
            text: qsTr("Nobody has been noted today")
            detail: qsTr("Ordinary customers take a number and are not noted.")
            Layout.fillWidth: true
        }
        Card {
            visible: work.view.cases.length > 0
            topPadding: Theme.gapSmall
            bottomPadding: Theme.gapSmall
            Layout.fillWidth: true

            ColumnLayout {
                width: parent.width
                spacing: 0

                Repeater {
                    model: work.view.cases

                    ListRow {
                        id: row

                        required property var modelData
                        required property int index

                        first: row.index === 0
                        bold: row.modelData.state === "open" || row.modelData.state === "draft"
                        glyph: row.modelData.glyph
                        text: row.modelData.number + "  " + (row.modelData.needs || qsTr("no help wanted"))
                        note: work.detail(row.modelData)
                        end: work.standing(row.modelData)
                        Layout.fillWidth: true
                        onTapped: work.opened(row.modelData.id)
                    }
                }
            }
        }
    }
}
