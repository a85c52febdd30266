// StationWords: what a station is called on the screen; its code stands in settings and events.
pragma Singleton
import QtQuick

QtObject {
    /** 'Window 3' of 'window-3'. */
    function name(station: string): string {
        const number = station.split("-")[1] ?? "";
        if (station.startsWith("window"))
            return qsTr("Window %1").arg(number);
        if (station.startsWith("supervisor"))
            return number === "" ? qsTr("Supervisor") : qsTr("Supervisor %1").arg(number);
        return number === "" ? qsTr("Desk") : qsTr("Desk %1").arg(number);
    }
}
