// FacilityWords: how a facility stands, in words and as an icon.
pragma Singleton
import QtQuick

QtObject {
    readonly property var states: ["ok", "missing", "out_of_order", "lent", "returned"]

    function text(state: string): string {
        switch (state) {
        case "ok":
            return qsTr("in order");
        case "missing":
            return qsTr("missing");
        case "out_of_order":
            return qsTr("out of order");
        case "lent":
            return qsTr("lent");
        case "returned":
            return qsTr("back again");
        }
        return qsTr("not looked at");
    }

    function glyph(state: string): string {
        switch (state) {
        case "ok":
        case "returned":
            return "check-bold";
        case "missing":
        case "out_of_order":
            return "alert-outline";
        case "lent":
            return "swap-horizontal";
        }
        return "checkbox-blank-outline";
    }
}
