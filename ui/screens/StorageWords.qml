// StorageWords: where everything is kept.
pragma Singleton
import QtQuick

QtObject {
    /** Where everything is kept: two lines for the header. */
    function lines(storage: var): var {
        if (storage.hq === "joined")
            return storage.pending > 0 ? {
                label: storage.hub === "joined" ? qsTr("Saved here and at the branch") : qsTr("Saved on this machine"),
                value: qsTr("%n waiting for headquarters", "", storage.pending)
            } : {
                label: storage.hub === "joined" ? qsTr("Saved here and at the branch") : qsTr("Saved on this machine"),
                value: storage.at ? qsTr("Headquarters has all, %1").arg(storage.at) : qsTr("Headquarters has all")
            };
        if (storage.hq === "out_of_reach")
            return {
                label: qsTr("Saved on this machine"),
                value: qsTr("%n waiting for headquarters", "", storage.pending)
            };
        if (storage.hub === "joined")
            return storage.branchPending > 0 ? {
                label: qsTr("Saved on this machine"),
                value: qsTr("%n on the way to the branch", "", storage.branchPending)
            } : {
                label: qsTr("Saved here"),
                value: qsTr("and at the branch")
            };
        return {
            label: qsTr("Saved"),
            value: qsTr("on this machine")
        };
    }

    function glyph(storage: var): string {
        return storage.pending > 0 || storage.branchPending > 0 ? "cloud-clock-outline" : "content-save-check-outline";
    }
}
