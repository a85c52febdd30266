// Connect: the way to the branch's hub: how it stands, and connecting this station by address and code, typed or scanned.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Rectangle {
    id: screen

    readonly property var hub: Connection.hub
    // A machine that is connected shows the form only when asked: nobody shall undo by chance what works.
    property bool asked: false
    readonly property bool form: screen.asked || screen.hub.state === "not_set" || screen.hub.state === "out_of_reach"

    function leave() {
        Connection.forget();
        Shell.close();
    }

    color: Theme.page

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Head {
            title: qsTr("Connection to the branch")
            subtitle: StationWords.name(screen.hub.station)
            back: true
            displayed: false
            Layout.fillWidth: true
            onLeaving: screen.leave()
        }
        Scroller {
            topPadding: Theme.compact ? Theme.gapCard : Theme.gapGroup
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            bottomPadding: Theme.gapGroup
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                columns: Theme.columns > 1 ? 2 : 1
                columnSpacing: Theme.gapColumns
                rowSpacing: Theme.gapGroup
                uniformCellWidths: true
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.pageWidth

                ConnectState {
                    hub: screen.hub
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
                ConnectForm {
                    visible: screen.form
                    hub: screen.hub
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
        BottomBar {
            actions: [...(screen.hub.mayInvite && screen.hub.state === "joined" ? [
                        {
                            key: "invite",
                            text: qsTr("Connect another station"),
                            glyph: "monitor-multiple",
                            keep: true
                        }
                    ] : []), ...(screen.form ? [] : [
                        {
                            key: "other",
                            text: qsTr("Another hub"),
                            note: qsTr("on another machine"),
                            glyph: "swap-horizontal"
                        }
                    ])]
            primary: screen.hub.state === "joined" ? qsTr("Go on working") : qsTr("Work alone for now")
            primaryNote: screen.hub.state === "joined" ? "" : qsTr("everything is saved here and sent later")
            Layout.fillWidth: true
            onActed: key => {
                if (key === "other")
                    screen.asked = true;
                else
                    Shell.open("Invite");
            }
            onPrimaryTapped: screen.leave()
        }
    }
}
