// ConnectState: how the way to the hub stands, in one card, and what to know about it. hub: Connection.hub.
import QtQuick
import QtQuick.Layouts
import components
import theme

Card {
    id: card

    property var hub: ({})

    function glyph(): string {
        switch (card.hub.state) {
        case "joined":
            return "lan-connect";
        case "out_of_reach":
            return "lan-disconnect";
        }
        return "lan-pending";
    }

    function title(): string {
        switch (card.hub.state) {
        case "joined":
            return card.hub.here ? qsTr("Connected with the hub on this machine") : qsTr("Connected with the branch");
        case "out_of_reach":
            return card.hub.trouble === "wrong_certificate" ? qsTr("Another hub answers at this address") : card.hub.trouble === "refused" ? qsTr("The hub does not know this station") : qsTr("The branch cannot be reached just now");
        case "not_set":
            return qsTr("This station works alone");
        }
        return qsTr("Looking for the hub of the branch …");
    }

    function told(): string {
        switch (card.hub.state) {
        case "joined":
            return card.hub.pending > 0 ? qsTr("%n entry(s) on the way to the branch.", "", card.hub.pending) : qsTr("Everything entered here is at the branch too.");
        case "out_of_reach":
            return card.hub.trouble === "wrong_certificate" ? qsTr("Nothing was sent there. If the hub is on another machine now, connect anew with a code.") : card.hub.trouble === "refused" ? qsTr("Please have the desk show a code and connect anew. What was entered here is kept.") : qsTr("Please go on working. Everything is saved here and sent by itself as soon as the way is open.");
        case "not_set":
            return qsTr("Calls between desk and window need a connection. Without one, use tickets or walk over; everything is saved here.");
        }
        return qsTr("Please go on working meanwhile. Everything is saved here.");
    }

    ColumnLayout {
        width: parent.width
        spacing: Theme.gapCard

        RowLayout {
            spacing: Theme.gapCard
            Layout.fillWidth: true

            Icon {
                name: card.glyph()
                size: Theme.iconFor(Theme.titleSize)
                Layout.alignment: Qt.AlignTop
            }
            PanelTitle {
                text: card.title()
                Layout.fillWidth: true
            }
        }
        BodyText {
            text: card.told()
            Layout.fillWidth: true
        }
        FactRow {
            label: qsTr("This station")
            text: StationWords.name(card.hub.station ?? "")
            Layout.fillWidth: true
        }
        FactRow {
            visible: (card.hub.address ?? "").length > 0
            label: qsTr("Hub")
            text: card.hub.address ?? ""
            Layout.fillWidth: true
        }
        FactRow {
            visible: (card.hub.at ?? "").length > 0
            label: qsTr("Last heard at")
            text: card.hub.at ?? ""
            Layout.fillWidth: true
        }
    }
}
