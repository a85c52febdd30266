// SilenceWords: why nothing can be heard, and what to do.
pragma Singleton
import QtQuick

QtObject {
    /** Why nothing can be heard, and what to do. */
    function text(state: string): string {
        switch (state) {
        case "no_engine":
            return qsTr("No voice is installed (package espeak-ng). Please show the words instead.");
        case "no_player":
            return qsTr("No player is installed (package alsa-utils). Please show the words instead.");
        case "no_sound_card":
            return qsTr("This machine has no loudspeaker. Please show the words instead.");
        }
        return qsTr("The voice is off. Please show the words instead.");
    }
}
