// ConnectForm: address and code, typed, found or scanned; why a try failed and what to do. hub: Connection.hub.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: form

    property var hub: ({})
    readonly property string reason: Connection.outcome.reason ?? ""
    readonly property bool done: Connection.outcome.done === true
    readonly property bool ofAddress: ["address_unreadable", "plain_http", "offline", "not_a_receiver"].includes(form.reason)

    function send() {
        Connection.connectTo(address.text, code.text);
    }

    function problem(): string {
        switch (form.reason) {
        case "":
            return "";
        case "address_unreadable":
            return qsTr("This is no address. It looks like 10.20.30.40:8443 and stands under the code.");
        case "plain_http":
            return qsTr("Please leave out http://; other machines are reached by a secured way only.");
        case "offline":
            return qsTr("Nobody answers at this address. Please compare it, and see that both machines are on the branch's network and the desk is open.");
        case "not_a_receiver":
            return qsTr("Something else answers at this address. Please compare it with the one under the code.");
        case "wrong_certificate":
            return qsTr("The code is of another hub. Nothing was sent. Please use the code that the desk shows now.");
        case "code_unreadable":
            return qsTr("The code is not whole, or a sign is mistyped. It has 30 signs.");
        case "code_unknown":
            return qsTr("The hub does not know this code. Please have the desk show a new one.");
        case "code_used":
            return qsTr("This code was used already. Please have the desk show a new one.");
        case "code_expired":
            return qsTr("This code has run out. Please have the desk show a new one.");
        case "code_for_other_station":
            return qsTr("This code is for another station. This one is called %1.").arg(StationWords.name(form.hub.station ?? ""));
        case "other_key":
            return qsTr("The hub knows another machine of this name. Please tell whoever looks after the machines.");
        case "not_enrolled":
            return qsTr("The hub at this address does not know this station. A code is needed.");
        case "revoked":
            return qsTr("This station is no longer let in with this code. Please have the desk show one for this station.");
        case "own_folder":
            return qsTr("This machine could not keep the connection. Please see whether its disk is full.");
        }
        return qsTr("That did not work. Nothing was changed; please try again with a new code.");
    }

    spacing: Theme.gapCard
    // Once: a binding would take away what is being typed whenever the hub is heard of.
    Component.onCompleted: address.text = form.hub.here ? "" : form.hub.address ?? ""

    Connections {
        target: Connection

        function onScanChanged() {
            if (Connection.scan.code.length === 0)
                return;
            if (Connection.scan.address.length > 0)
                address.text = Connection.scan.address.replace("https://", "");
            code.text = Connection.scan.code;
            // Scanned whole: nothing is left to be typed.
            if (address.text.length > 0)
                form.send();
            else
                address.grab();
        }
    }
    PanelTitle {
        text: qsTr("Connect this station")
        Layout.fillWidth: true
    }
    BodyText {
        text: qsTr("At the desk or the supervisor's station: Display, Connection, Connect another station, %1. Scan the code shown there, or type it.").arg(StationWords.name(form.hub.station ?? ""))
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: Connection.found.length > 0
        spacing: Theme.gapChip
        Layout.fillWidth: true

        SecondText {
            text: qsTr("Found on this network")
            Layout.fillWidth: true
        }
        Repeater {
            model: Connection.found

            ListButton {
                id: one

                required property var modelData

                text: qsTr("Hub on %1").arg(one.modelData.machine)
                note: one.modelData.address
                glyph: "lan"
                Layout.fillWidth: true
                onTapped: address.text = one.modelData.address
            }
        }
    }
    Field {
        id: address

        label: qsTr("Address of the hub")
        hint: qsTr("Such as 10.20.30.40:8443. Keep it if only the code is new.")
        problem: form.ofAddress ? form.problem() : ""
        maximum: 120
        Layout.fillWidth: true
        onAccepted: code.grab()
    }
    Field {
        id: code

        label: qsTr("Code")
        hint: form.hub.state === "out_of_reach" ? qsTr("30 signs, spaces do not matter. Leave it empty if only the address has changed.") : qsTr("30 signs; spaces, capitals, O and 0 do not matter.")
        problem: form.ofAddress ? "" : form.problem()
        maximum: 120
        Layout.fillWidth: true
        onAccepted: {
            if (!Connection.read(code.text.trim()))
                form.send();
        }
    }
    EmphasisButton {
        text: Connection.busy ? qsTr("Asking the hub …") : qsTr("Connect")
        glyph: "lan-connect"
        enabled: !Connection.busy && address.text.trim().length > 0
        Layout.fillWidth: true
        onTapped: {
            if (!Connection.read(code.text.trim()))
                form.send();
        }
    }
    RowLayout {
        visible: form.done
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            name: "check-bold"
            size: Theme.iconFor(Theme.bodySize)
            Layout.alignment: Qt.AlignTop
        }
        BodyText {
            text: qsTr("Connected. What was entered before is being sent.")
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
        }
    }
}
