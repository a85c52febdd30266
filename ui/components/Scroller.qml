// Scroller: content that may be taller than its room. Finger, wheel and keyboard; a thin bar shows how much there is.
// content (default): items of one column (ColumnLayout); spacing; sidePadding, topPadding, bottomPadding.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import theme
import "arrows.js" as Arrows

Flickable {
    id: scroller

    default property alias content: column.data
    property int spacing: Theme.gapCard
    property int leftPadding: Theme.gapChip
    property int rightPadding: Theme.gapChip
    property int topPadding: Theme.gapChip
    property int bottomPadding: Theme.gapChip
    readonly property Item focused: Window.activeFocusItem
    // Where the focus was last in here. A list that is made anew takes its controls away, and with them the focus.
    property Item last: null
    property string lastName: ""
    property real lastY: 0

    function page(part: real) {
        scroller.contentY = Math.max(0, Math.min(scroller.contentHeight - scroller.height, scroller.contentY + scroller.height * part));
    }

    /** Brings an item of the content into view. */
    function reveal(item: Item) {
        // What was to be seen may be gone by now.
        if (item === null)
            return;
        const top = item.mapToItem(scroller.contentItem, 0, 0).y - Theme.gapCard;
        const bottom = top + item.height + Theme.gapCard * 2;
        if (top < scroller.contentY)
            scroller.contentY = Math.max(0, top);
        else if (bottom > scroller.contentY + scroller.height)
            scroller.contentY = Math.min(Math.max(0, scroller.contentHeight - scroller.height), bottom - scroller.height);
    }

    function holds(item: Item): bool {
        for (let one = item; one !== null; one = one.parent) {
            if (one === scroller.contentItem)
                return true;
        }
        return false;
    }

    /** Whether no control has the focus, only what lies around this one: a sheet is elsewhere. */
    function lost(): bool {
        if (scroller.focused === null)
            return true;
        for (let one = scroller.parent; one !== null; one = one.parent) {
            if (one === scroller.focused)
                return true;
        }
        return false;
    }

    function remember(item: Item) {
        scroller.last = item;
        scroller.lastName = item.Accessible.name;
        scroller.lastY = item.mapToItem(scroller.contentItem, 0, 0).y;
    }

    /** The focus comes back to what stands in place of the control that had it: the one of its name, else the nearest. */
    function restore() {
        if (!scroller.lost() || scroller.last !== null && scroller.holds(scroller.last))
            return;
        // What has just been made has no place yet.
        column.ensurePolished();
        const there = Arrows.stops(scroller.contentItem, []);
        const far = item => Math.abs(item.mapToItem(scroller.contentItem, 0, 0).y - scroller.lastY) + (item.Accessible.name === scroller.lastName ? 0 : 100000);
        const next = there.reduce((best, one) => best === null || far(one) < far(best) ? one : best, null);
        scroller.last = null;
        if (next !== null)
            next.forceActiveFocus(Theme.keyboard ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    clip: true
    contentWidth: width
    contentHeight: column.implicitHeight + scroller.topPadding + scroller.bottomPadding
    flickableDirection: Flickable.VerticalFlick
    boundsBehavior: Flickable.StopAtBounds
    implicitWidth: column.implicitWidth + scroller.leftPadding + scroller.rightPadding
    implicitHeight: contentHeight
    onFocusedChanged: {
        if (scroller.holds(scroller.focused)) {
            scroller.remember(scroller.focused);
            scroller.reveal(scroller.focused);
            restoring.stop();
        } else if (scroller.focused?.activeFocusOnTab) {
            restoring.stop();
            scroller.last = null;
        } else if (scroller.last !== null && scroller.lost()) {
            // What had it is about to go; a timer ends with the scroller.
            restoring.restart();
        }
    }
    onContentHeightChanged: scroller.returnToBounds()

    Keys.onPressed: event => {
        const parts = {
            [Qt.Key_PageDown]: 0.9,
            [Qt.Key_PageUp]: -0.9,
            [Qt.Key_Down]: 0.15,
            [Qt.Key_Up]: -0.15,
            [Qt.Key_Home]: -1000,
            [Qt.Key_End]: 1000
        };
        const part = parts[event.key];
        if (part === undefined || scroller.contentHeight <= scroller.height)
            return;
        scroller.page(part);
        event.accepted = true;
    }

    Timer {
        id: restoring

        interval: 0
        onTriggered: scroller.restore()
    }
    ColumnLayout {
        id: column

        x: scroller.leftPadding
        y: scroller.topPadding
        width: scroller.width - scroller.leftPadding - scroller.rightPadding
        spacing: scroller.spacing
    }

    // There is more below: said at the foot of the bar, where the eye ends, in the margin beside the words.
    Icon {
        parent: scroller
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: Theme.gapSmall
        visible: scroller.rightPadding >= Theme.gapGroup && scroller.contentHeight - scroller.contentY - scroller.height > Theme.gapGroup
        name: "chevron-double-down"
        size: Theme.gapGroup - Theme.gapSmall
    }

    ScrollBar.vertical: ScrollBar {
        parent: scroller
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right

        policy: scroller.contentHeight > scroller.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        interactive: false
        minimumSize: 0.08
        width: Theme.gapSmall
        padding: 1
        Accessible.ignored: true

        contentItem: Rectangle {
            radius: width / 2
            color: Theme.line
        }
    }
}
