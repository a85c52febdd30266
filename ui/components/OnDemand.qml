// OnDemand: a sheet that is made when it is asked for and let go once it is closed: until then it neither takes room nor
// follows what changes. sourceComponent: the Sheet; open().
import QtQuick

Loader {
    id: late

    function open() {
        late.active = true;
        (late.item as Sheet).open();
    }

    active: false

    Connections {
        target: late.item

        function onClosed() {
            over.restart();
        }
    }
    // What was chosen in it is still heard; and what only steps aside for an emergency is there again afterwards.
    Timer {
        id: over

        interval: 0
        onTriggered: {
            const sheet = late.item as Sheet;
            if (sheet !== null && !sheet.visible && sheet.aside < 0)
                late.active = false;
        }
    }
}
