// CueWords: the three ways to learn a need.
pragma Singleton
import QtQuick

QtObject {
    /** The three ways to learn a need. */
    function kind(kind: string): var {
        switch (kind) {
        case "look":
            return {
                glyph: "eye-outline",
                title: qsTr("Look"),
                hint: qsTr("Tap what you see; it need not be complete")
            };
        case "ask":
            return {
                glyph: "chat-outline",
                title: qsTr("Ask"),
                hint: qsTr("What the customer or a companion says")
            };
        }
        return {
            glyph: "card-account-details-outline",
            title: qsTr("Documents"),
            hint: qsTr("Only if the customer likes to show them; no number is kept")
        };
    }
}
