// FoundCase: a case that its slip found: when it was, how it ended, what is left, and how to go on. view: a row of CaseSlips.found.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Card {
    id: found

    property var view: ({})

    function standing(): string {
        switch (found.view.state) {
        case "draft":
            return qsTr("needs not settled");
        case "open":
            return qsTr("being served");
        case "put_off":
            return qsTr("to be continued");
        case "declined":
            return qsTr("managed alone");
        }
        return [qsTr("seen off at %1").arg(found.view.ended), found.view.outcome].filter(part => part).join(qsTr(", "));
    }

    ColumnLayout {
        width: parent.width
        spacing: Theme.gapChip

        RowLayout {
            spacing: Theme.gapCard
            Layout.fillWidth: true

            NumberPlate {
                number: found.view.number
                Layout.alignment: Qt.AlignTop
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                BodyText {
                    text: found.view.needs || qsTr("no help wanted")
                    bold: true
                    Layout.fillWidth: true
                }
                SecondText {
                    text: [found.view.day + " " + found.view.at, found.view.facts].filter(part => part).join(qsTr(", "))
                    Layout.fillWidth: true
                }
                SecondText {
                    text: found.standing()
                    Layout.fillWidth: true
                }
            }
        }
        TaskList {
            visible: found.view.tasks.length > 0
            tasks: found.view.tasks
            Layout.fillWidth: true
            onTicked: key => CaseSlips.completeTask(key)
        }
        Flow {
            spacing: Theme.gapChip
            Layout.fillWidth: true

            CardButton {
                visible: found.view.way === "open"
                strong: true
                text: qsTr("Go on with this case")
                glyph: "arrow-right"
                width: Math.min(implicitWidth, parent.width)
                onTapped: CaseSlips.goOn(found.view.id)
            }
            CardButton {
                visible: found.view.way === "reopen"
                strong: true
                text: qsTr("Open it again")
                note: qsTr("came back today: the same visit goes on")
                glyph: "restore"
                width: Math.min(implicitWidth, parent.width)
                onTapped: CaseSlips.reopen(found.view.id)
            }
            CardButton {
                visible: found.view.way === "return" || found.view.way === "reopen"
                text: qsTr("Begin a return visit")
                note: qsTr("a new visit with the same needs, linked to this one")
                glyph: "account-reactivate-outline"
                width: Math.min(implicitWidth, parent.width)
                onTapped: CaseSlips.comeAgain(found.view.id)
            }
            CardButton {
                text: qsTr("Case slip")
                hint: found.view.number
                glyph: "qrcode"
                width: Math.min(implicitWidth, parent.width)
                onTapped: CaseSlips.show(found.view.id)
            }
        }
        SecondText {
            visible: found.view.way === ""
            text: qsTr("Another station looks after this case now: %1").arg(found.view.owner)
            Layout.fillWidth: true
        }
    }
}
