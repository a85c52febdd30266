// StepWords: what a step on the rail says below its name.
pragma Singleton
import QtQuick

QtObject {
    /** What a step on the rail says below its name. */
    function detail(step: var): string {
        const parts = [];
        if (step.stage === "now" && step.state === "todo")
            return qsTr("Now");
        if (step.state === "done")
            parts.push(step.at);
        if (step.state === "skipped")
            parts.push(qsTr("Skipped: %1").arg(step.reason));
        if (step.state === "not_applicable")
            parts.push(qsTr("Does not apply"));
        if (step.confirmedBy)
            parts.push(qsTr("confirmed by %1").arg(step.confirmedBy));
        return parts.join(qsTr(", "));
    }
}
