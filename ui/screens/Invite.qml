// Invite: a code with which another station of the branch is connected: which one, then the code to scan or type.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Rectangle {
    id: screen

    readonly property var view: Connection.invitation
    readonly property string station: screen.view.station ?? ""
    readonly property bool over: screen.station !== "" && Shell.nowMs > (screen.view.endsMs ?? 0)
    readonly property bool alone: screen.view.reason === "this_machine_only"

    function problem(): string {
        switch (screen.view.reason ?? "") {
        case "offline":
            return qsTr("The hub does not answer just now. Please try again in a moment.");
        case "may_not_invite":
            return qsTr("Only a desk or the supervisor's station can show a code.");
        case "this_machine_only":
            return qsTr("This hub serves its own machine only. Whoever looks after the machines can open it to the branch: hub.host and hub.port in the settings.");
        }
        return qsTr("No code could be made. Please try again.");
    }

    color: Theme.page
    Component.onCompleted: Connection.prepare()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Head {
            title: qsTr("Connect another station")
            subtitle: screen.station === "" ? "" : StationWords.name(screen.station)
            back: true
            displayed: false
            Layout.fillWidth: true
            onLeaving: Shell.open("Connect")
        }
        Scroller {
            id: work

            topPadding: Theme.compact ? Theme.gapCard : Theme.gapGroup
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            bottomPadding: Theme.gapGroup
            spacing: Theme.gapGroup
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                visible: screen.station === ""
                spacing: Theme.gapCard
                Layout.fillWidth: true

                TitleText {
                    text: qsTr("Which station is it?")
                    Layout.fillWidth: true
                }
                BodyText {
                    text: qsTr("The code is good for this station alone, once, and for 15 minutes.")
                    Layout.fillWidth: true
                }
                Flow {
                    spacing: Theme.gapChip
                    Layout.fillWidth: true

                    Repeater {
                        model: Connection.names

                        Chip {
                            id: chip

                            required property string modelData

                            text: StationWords.name(chip.modelData)
                            enabled: !Connection.busy
                            onTapped: Connection.inviteStation(chip.modelData)
                        }
                    }
                }
            }
            MindItem {
                visible: (screen.view.reason ?? "") !== ""
                text: screen.problem()
                must: true
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.formWidth
            }
            GridLayout {
                visible: screen.station !== "" && !screen.alone
                columns: Theme.columns > 1 ? 2 : 1
                columnSpacing: Theme.gapColumns
                rowSpacing: Theme.gapGroup
                Layout.fillWidth: true

                TicketCode {
                    visible: !screen.over
                    source: screen.view.image ?? ""
                    modules: Math.max(1, screen.view.modules ?? 33)
                    room: Math.min(work.width - Theme.margin * 2, Theme.compact ? work.height - Theme.gapCard * 2 : Math.max(Theme.codeLeast, work.height * (Theme.columns > 1 ? 0.7 : 0.4)))
                    name: qsTr("QR code with which %1 is connected").arg(StationWords.name(screen.station))
                    Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
                }
                ColumnLayout {
                    spacing: Theme.gapCard
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop

                    TitleText {
                        visible: screen.over
                        text: qsTr("This code has run out")
                        Layout.fillWidth: true
                    }
                    BodyText {
                        visible: screen.over
                        text: qsTr("Nobody can use it any more. A new one is made with one touch.")
                        Layout.fillWidth: true
                    }
                    InviteSteps {
                        visible: !screen.over
                        view: screen.view
                        station: StationWords.name(screen.station)
                        Layout.fillWidth: true
                    }
                }
            }
        }
        BottomBar {
            actions: screen.station === "" || screen.alone ? [] : [
                {
                    key: "anew",
                    text: qsTr("Make a new code"),
                    glyph: "refresh",
                    enabled: !Connection.busy,
                    keep: true
                },
                {
                    key: "another",
                    text: qsTr("Another station"),
                    glyph: "monitor-multiple",
                    enabled: !Connection.busy
                }
            ]
            primary: qsTr("Done")
            primaryNote: screen.station === "" || screen.over || screen.alone ? "" : qsTr("the code stays good until %1").arg(screen.view.ends ?? "")
            primaryGlyph: "check-bold"
            Layout.fillWidth: true
            onActed: key => {
                if (key === "anew")
                    Connection.inviteStation(screen.station);
                else
                    Connection.prepare();
            }
            onPrimaryTapped: {
                Connection.forget();
                Shell.close();
            }
        }
    }
}
