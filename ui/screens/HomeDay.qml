// HomeDay: what the desk's home offers beside the customers: the round, the roster, papers, and a case found by its slip.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: day

    readonly property var round: Today.round
    readonly property var roster: Today.roster

    function roundNote(): string {
        if (!day.round.begun)
            return qsTr("not done today; two minutes are enough");
        if (day.round.left > 0)
            return qsTr("%n thing(s) not looked at yet", "", day.round.left);
        return day.round.amiss > 0 ? qsTr("to see to: %1").arg(day.round.amissNames) : qsTr("everything is in order");
    }

    spacing: Theme.gapCard

    VisitList {
        visible: Visits.open.length > 0
        visits: Visits.open
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gapCard
        onOpened: id => Desk.openCase(id)
    }
    SectionTitle {
        text: qsTr("At this branch today")
        Layout.fillWidth: true
    }
    ListButton {
        text: qsTr("Round before opening")
        note: day.roundNote()
        glyph: day.round.done ? "clipboard-check-outline" : "clipboard-list-outline"
        trailing: "arrow-right"
        Layout.fillWidth: true
        onTapped: Shell.open("Facilities")
    }
    ListButton {
        text: qsTr("Who is here now")
        note: day.roster.summary || (day.roster.former ? qsTr("not said today; one touch takes over the last roster") : qsTr("not said today"))
        glyph: "account-group-outline"
        trailing: "arrow-right"
        Layout.fillWidth: true
        onTapped: Shell.open("Roster")
    }
    ListButton {
        text: qsTr("Which papers?")
        note: qsTr("what to bring, in person, form, machine")
        glyph: "file-document-multiple-outline"
        trailing: "arrow-right"
        Layout.fillWidth: true
        onTapped: Papers.open()
    }
    ListButton {
        text: qsTr("Find a case by its slip")
        note: qsTr("a second visit, another day, a written report")
        glyph: "card-search-outline"
        trailing: "arrow-right"
        Layout.fillWidth: true
        onTapped: CaseSlips.openFinder()
    }
}
