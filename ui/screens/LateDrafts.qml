// LateDrafts: what was chosen for late entry and is not entered yet, by case: {code: "HH:MM"}. It outlives the screen, so
// that an emergency or another customer in between loses nothing.
pragma Singleton
import QtQuick

QtObject {
    id: drafts

    property var kept: ({})

    function of(subject: string): var {
        return drafts.kept[subject] ?? ({});
    }

    function keep(subject: string, times: var) {
        drafts.kept = Object.assign({}, drafts.kept, {
            [subject]: times
        });
    }
}
