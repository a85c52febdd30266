// Held: a value that stands still while nobody looks. While `live` it follows `source` and becomes another one only if
// that says something else than before; what is not live costs nothing, and is right again as soon as it is live.
// live; source: a function that reads plain values; value: what it said.
import QtQml

QtObject {
    id: held

    property bool live: true
    property var source: () => ({})
    readonly property var memory: ({
            text: "{}"
        })
    readonly property string text: {
        if (held.live)
            held.memory.text = JSON.stringify(held.source());
        return held.memory.text;
    }
    readonly property var value: JSON.parse(held.text)
}
