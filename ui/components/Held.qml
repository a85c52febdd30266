// Held: a value that stands still while nobody looks. While `live` it follows `source` and becomes another one only if
// that says something else than before; what is not live costs nothing, and is right again as soon as it is live.
// live; source: a function that reads plain values; fits(value): whether it is taken over, the first one is in any case;
// value: what was taken over last.
import QtQml

QtObject {
    id: held

    property bool live: true
    property var source: () => ({})
    property var fits: () => true
    readonly property var memory: ({
            text: "{}"
        })
    readonly property string text: {
        if (held.live) {
            const now = held.source();
            if (held.memory.text === "{}" || held.fits(now))
                held.memory.text = JSON.stringify(now);
        }
        return held.memory.text;
    }
    readonly property var value: JSON.parse(held.text)
}
