// FindSlip: a case found again by the code on its slip, typed or scanned; go on with it, or begin a return visit.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Rectangle {
    id: screen

    readonly property var view: CaseSlips.found

    function problem(): string {
        switch (screen.view.problem) {
        case "unread":
            return qsTr("A code has 14 digits, such as 261120-4821-7094. Please look again.");
        case "mistyped":
            return qsTr("One of the digits cannot be right. Please compare them with the slip, one by one.");
        case "unknown":
            return qsTr("The code is right, but its case is not known here: it is another branch's, or still on its way here.");
        case "unreadable":
            return qsTr("The journal cannot be read just now. Nothing is lost; please try again.");
        }
        return "";
    }

    color: Theme.page

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Head {
            title: qsTr("Find a case by its slip")
            shortTitle: qsTr("Find a case")
            subtitle: qsTr("Type the code, or scan it")
            back: true
            displayed: false
            Layout.fillWidth: true
            onLeaving: Shell.close()
        }
        Scroller {
            id: page

            topPadding: Theme.gapGroup
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            bottomPadding: Theme.gapGroup
            Layout.fillWidth: true
            Layout.fillHeight: true

            Field {
                id: field

                objectName: "slip"
                label: qsTr("Code on the slip")
                hint: qsTr("14 digits; strokes between them do not matter")
                problem: screen.problem()
                text: screen.view.text
                digits: true
                maximum: 24
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.padWidth
                onAccepted: CaseSlips.find(field.text)
            }
            // Digits for the finger, where no keyboard stands.
            GridLayout {
                columns: Theme.effectiveWidth < 700 ? 4 : 6
                columnSpacing: Theme.gapChip
                rowSpacing: Theme.gapChip
                uniformCellWidths: true
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.padWidth

                Repeater {
                    model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]

                    CardButton {
                        id: digit

                        required property string modelData

                        text: digit.modelData
                        guard: false
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        onTapped: field.key(digit.modelData)
                    }
                }
                CardButton {
                    text: qsTr("Delete one")
                    guard: false
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onTapped: field.back()
                }
                CardButton {
                    text: qsTr("Clear")
                    guard: false
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onTapped: field.clear()
                }
            }
            EmptyState {
                visible: screen.view.rows.length === 0
                glyph: "card-search-outline"
                text: qsTr("The code finds the visit of today, of another day, and what was left for later")
                detail: qsTr("It says nothing about who the customer is.")
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapCard
            }
            // What was found comes into sight once it is laid out; the digits have done their work.
            Timer {
                id: revealing

                interval: 0
                onTriggered: if (rows.count > 0)
                    page.reveal(rows.itemAt(0))
            }
            Repeater {
                id: rows

                model: screen.view.rows

                FoundCase {
                    id: found

                    required property var modelData

                    view: found.modelData
                    onHeightChanged: revealing.restart()
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapCard
                }
            }
        }
        BottomBar {
            primary: qsTr("Find")
            primaryNote: qsTr("today or on an earlier day")
            primaryGlyph: "magnify"
            Layout.fillWidth: true
            onPrimaryTapped: CaseSlips.find(field.text)
        }
    }
    Component.onCompleted: field.grab()
}
