// Sheet: a question over the work, below the header (which stays alive): a title and choices, or own content.
// title, detail; choices: [{key, text, note, glyph, enabled}]; signal chosen(key) (the sheet has closed by then);
// content (default): items of a column instead of, or below, the choices; open(), close().
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import theme

Popup {
    id: sheet

    default property alias content: scroller.content
    property string title: ""
    property string detail: ""
    property var choices: []
    property string closeText: qsTr("Close")
    // Which visit of the screen it was when something came to lie over the work; -1: nothing did.
    property int aside: -1

    // An emergency goes before everything. Afterwards the sheet is there again, unless the work has gone on elsewhere.
    function comeBack() {
        const turn = sheet.aside;
        sheet.aside = -1;
        if (turn === Theme.turn)
            sheet.open();
    }

    readonly property Connections covering: Connections {
        target: Theme

        function onCoveredChanged() {
            if (Theme.covered && sheet.visible) {
                sheet.aside = Theme.turn;
                sheet.close();
            } else if (!Theme.covered && sheet.aside >= 0)
                Qt.callLater(sheet.comeBack);
        }

        // Another screen is in front: what was asked on this one is over.
        function onTurnChanged() {
            sheet.close();
        }
    }

    signal chosen(string key)

    parent: Overlay.overlay
    y: Theme.headerBottom
    width: parent ? parent.width : 0
    height: parent ? parent.height - y : 0
    padding: 0
    bottomPadding: Theme.keyboardHeight
    focus: true
    // Outside is only the header: what is touched there comes over the sheet, and the sheet is there again afterwards.
    closePolicy: Popup.CloseOnEscape
    // The cover is solid: under a see-through veil the text below would lose its contrast and still be half read.
    background: Rectangle {
        color: Theme.sunk
    }

    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title

        Rectangle {
            id: panel

            anchors.horizontalCenter: parent.horizontalCenter
            // Upright it stands low, where the hand is.
            y: Theme.portrait ? parent.height - height - Theme.gapGroup : (parent.height - height) / 2
            width: Math.min(parent.width - Theme.gapCard * 2, Theme.px(960))
            height: Math.min(parent.height - Theme.gapCard * 2, head.implicitHeight + scroller.contentHeight + Theme.padCard * 2 + Theme.gapCard)
            radius: Theme.radiusControl
            color: Theme.page
            border.width: Theme.borderControl
            border.color: Theme.line

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Theme.padCard
                spacing: Theme.gapCard

                RowLayout {
                    id: head

                    spacing: Theme.gapCard
                    Layout.fillWidth: true

                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        PanelTitle {
                            text: sheet.title
                            Layout.fillWidth: true
                        }
                        SecondText {
                            visible: sheet.detail.length > 0
                            text: sheet.detail
                            Layout.fillWidth: true
                        }
                    }
                    CardButton {
                        text: sheet.closeText
                        glyph: "close"
                        Layout.alignment: Qt.AlignTop
                        onTapped: sheet.close()
                    }
                }
                Scroller {
                    id: scroller

                    spacing: Theme.gapChip
                    Layout.fillWidth: true
                    Layout.leftMargin: -Theme.gapChip
                    Layout.rightMargin: -Theme.gapChip
                    Layout.fillHeight: true

                    GridLayout {
                        visible: sheet.choices.length > 0
                        columns: sheet.choices.length > 8 && Theme.effectiveWidth >= 1000 ? 2 : 1
                        columnSpacing: Theme.gapChip
                        rowSpacing: Theme.gapChip
                        uniformCellWidths: true
                        Layout.fillWidth: true

                        Repeater {
                            model: sheet.choices.length

                            ListButton {
                                required property int index
                                readonly property var one: sheet.choices[index]

                                text: one?.text ?? ""
                                note: one?.note ?? ""
                                glyph: one?.glyph ?? ""
                                enabled: one?.enabled ?? true
                                focus: index === 0
                                Layout.fillWidth: true
                                onTapped: {
                                    const key = one.key;
                                    sheet.close();
                                    sheet.chosen(key);
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
