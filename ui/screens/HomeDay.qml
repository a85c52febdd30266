// HomeDay: the branch today: home visits still to come, the round, the roster.
// seen: its screen is.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: day

    property bool seen: true
    readonly property var round: rounds.value
    readonly property var roster: rosters.value

    function roundNote(): string {
        if (!day.round.begun)
            return qsTr("Not done today; two minutes are enough");
        if (day.round.left > 0)
            return qsTr("%n thing(s) not looked at yet", "", day.round.left);
        return day.round.amiss > 0 ? qsTr("To see to: %1").arg(day.round.amissNames) : qsTr("Everything is in order");
    }

    spacing: Theme.gapCard

    Held {
        id: rounds

        live: day.seen
        source: () => Today.round
    }
    Held {
        id: rosters

        live: day.seen
        source: () => Today.roster
    }
    Held {
        id: coming

        live: day.seen
        source: () => Visits.open
    }
    VisitList {
        visible: visits.length > 0
        visits: coming.value
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
        note: day.roster.summary || (day.roster.former ? qsTr("Not said today; one touch takes over the last roster") : qsTr("Not said today"))
        glyph: "account-group-outline"
        trailing: "arrow-right"
        Layout.fillWidth: true
        onTapped: Shell.open("Roster")
    }
}
