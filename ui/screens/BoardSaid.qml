// BoardSaid: what the member of staff says, as large as the room allows: a card, a typed line or handwriting.
// shown: {kind, zh, en}; most: px of height it may take; brief: one language only; least: px of the smallest text.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme

Rectangle {
    id: said

    property var shown: ({})
    property int most: 240
    property bool brief: false
    property int least: Theme.customerMin
    readonly property bool ink: said.shown.kind === "ink"
    readonly property bool latin: said.shown.kind === "card" ? Theme.latin : !/[\u4e00-\u9fff]/.test(said.shown.zh ?? "")
    readonly property string large: said.shown.kind === "card" ? Theme.pick(said.shown.zh, said.shown.en) : said.shown.zh ?? ""
    readonly property string small: said.shown.kind === "card" && !said.brief ? Theme.other(said.shown.zh, said.shown.en) : ""
    readonly property int room: said.width - Theme.gapCard * 2
    readonly property int smallHeight: said.small.length > 0 ? said.least * 1.5 * Math.ceil(said.small.length * (said.latin ? 1.05 : 0.55) * said.least / Math.max(1, said.room)) : 0

    /** The largest size at which a text fits into a width and a height; never below what a customer can read. */
    function fitting(text: string, across: int, height: int): int {
        for (const most of [112, 96, 80, 68, 56, 48]) {
            const size = Math.round(most * said.least / 38);
            const wide = [...text].reduce((sum, one) => sum + (one.charCodeAt(0) < 0x2000 ? 0.58 : 1.02), 0) * size;
            if (size > said.least && Math.ceil(wide / Math.max(1, across)) * size * 1.45 <= height)
                return size;
        }
        return said.least;
    }

    color: Theme.plumTint
    radius: Theme.radiusControl
    border.width: Theme.borderChosen
    border.color: Theme.plum
    implicitHeight: said.ink ? said.most : column.implicitHeight + Theme.gapCard

    ColumnLayout {
        id: column

        visible: !said.ink
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gapCard
        spacing: 0

        Words {
            text: said.large
            latin: said.latin
            size: said.fitting(said.large, said.room, said.most - said.smallHeight - Theme.gapCard)
            bold: true
            Layout.fillWidth: true
        }
        Words {
            visible: said.small.length > 0
            text: said.small
            latin: !said.latin
            size: said.least
            color: Theme.ink2
            Layout.fillWidth: true
        }
    }
    Loader {
        active: said.ink
        anchors.fill: parent
        anchors.margins: Theme.borderChosen
        sourceComponent: BoardArea {
            side: "staff"
            writable: false
            pen: Math.round(Theme.penWidth * said.least / 38)
            name: qsTr("What the member of staff wrote")
        }
    }
}
