// Moments: how long ago something was.
pragma Singleton
import QtQuick

QtObject {
    /** Minutes since a moment in milliseconds. */
    function minutes(fromMs: real, nowMs: real): int {
        return Math.max(0, Math.floor((nowMs - fromMs) / 60000));
    }

    /** Minutes and seconds since a moment: '1:42'. */
    function elapsed(fromMs: real, nowMs: real): string {
        const seconds = Math.max(0, Math.floor((nowMs - fromMs) / 1000));
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }
}
