// WalkStep: the step in hand: what to do, how the window stands, what to decide, what to say. view: Desk.walk or a part of it;
// nowMs: the moment of now.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: work

    property var view: ({})
    property real nowMs: 0
    readonly property bool there: work.view.step !== undefined
    readonly property var step: work.there ? work.view.step : ({
            title: "",
            doing: [],
            phrases: [],
            signs: []
        })
    readonly property int reached: work.there ? ["requested", "accepted"].includes(work.view.call.state) ? 1 : work.view.call.state === "paused" ? 2 : ["serving", "done"].includes(work.view.call.state) ? 3 : 0 : 0

    // Somebody wanted to go on before they had answered: the question is marked.
    property bool asked: false
    // The next customer may stand at the same step.
    readonly property string inHand: (work.view.id ?? "") + " " + (work.step.code ?? "")

    /** The first question that is still open, or null. */
    function question(): Item {
        for (let index = 0; index < questions.count; index++) {
            const card = questions.itemAt(index) as HandlingCard;
            if (card.open)
                return card;
        }
        return null;
    }

    spacing: Theme.gapCard
    onInHandChanged: work.asked = false

    RowLayout {
        visible: !Theme.stripped
        spacing: Theme.gapGroup
        Layout.fillWidth: true

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            SecondText {
                // Beside a strip, which names the step, its number is not said twice.
                text: !work.there ? "" : Theme.columns < 3 ? work.step.role : qsTr("Step %1 of %2").arg(work.view.index + 1).arg(work.view.total) + qsTr(", ") + work.step.role
                Layout.fillWidth: true
            }
            TitleText {
                text: work.step.title
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            visible: work.there && work.view.call.state !== "done" && Theme.columns !== 2 && !Theme.compact
            spacing: 0
            Layout.alignment: Qt.AlignTop

            SmallText {
                text: qsTr("Served for")
            }
            PanelTitle {
                text: work.there ? qsTr("%1 min").arg(Moments.minutes(work.view.openedMs, work.nowMs)) : ""
            }
        }
    }
    Badge {
        visible: work.there && work.step.state !== "todo"
        kind: "chosen"
        glyph: work.there && work.step.state === "done" ? "check-bold" : "debug-step-over"
        text: work.there ? StepWords.detail(work.view.path[work.view.index]) + (work.step.by ? " " + work.step.by : "") : ""
    }
    Rows {
        id: lines

        list: work.step.doing
        spare: true

        DoLine {
            id: line

            required property int index
            property var modelData: lines.of(index)

            visible: index < lines.used

            number: line.index + 1
            text: line.modelData
            Layout.fillWidth: true
        }
    }
    MustLine {
        visible: Theme.stripped && text.length > 0
        text: (work.view.mind ?? []).find(one => one.must)?.text ?? ""
        Layout.fillWidth: true
    }
    PlainButton {
        visible: work.step.signs.length > 0
        text: qsTr("How to sign it")
        note: work.there ? work.step.signed : ""
        glyph: "hand-wave-outline"
        Layout.maximumWidth: work.width
        onTapped: Signs.open(work.step.signs[0].key)
    }
    CardButton {
        visible: work.there && work.step.action === "emergency"
        text: qsTr("Emergency sheet")
        note: qsTr("what has happened, whom to call, what to say")
        glyph: "alarm-light"
        Layout.maximumWidth: work.width
        onTapped: Emergency.open(work.view.id)
    }
    CardButton {
        visible: work.there && work.step.action === "visit" && work.view.appointment.day !== ""
        text: work.there ? [DayWords.name(work.view.appointment.day), work.view.appointment.time].join(" ") : ""
        note: work.there ? work.view.appointment.who || qsTr("nobody named yet") : ""
        glyph: "home-account"
        Layout.maximumWidth: work.width
        onTapped: Visits.show("")
    }
    StepReady {
        id: ready

        visible: work.view.ready !== undefined && !ready.nothing
        ready: work.view.ready
        Layout.fillWidth: true
    }
    Loader {
        active: work.there && work.step.action === "call_window"
        visible: active
        sourceComponent: track
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
    }
    Rows {
        id: questions

        list: work.there ? work.view.handling : []
        key: "code"

        HandlingCard {
            id: question

            required property int index
            property var modelData: questions.of(index)

            view: question.modelData
            asked: work.asked
            Layout.fillWidth: true
            onPicked: way => Desk.chooseHandling(question.modelData.code, way)
        }
    }
    SectionTitle {
        visible: work.there && work.step.phrases.length > 0
        text: qsTr("You can say")
        hint: !Customer.silent || !work.there ? "" : work.view.shown ? qsTr("No sound. Please say it yourself, or show the words.") : qsTr("No sound. Please say it yourself.")
        Layout.topMargin: Theme.gapSmall
        Layout.fillWidth: true
    }
    Rows {
        id: phrases

        list: work.step.phrases
        spare: true

        PhraseCard {
            id: phrase

            required property int index
            property var modelData: phrases.of(index)

            visible: index < phrases.used

            zh: phrase.modelData.zh
            en: phrase.modelData.en
            fits: phrase.index === 0
            speakable: !Customer.silent
            spoken: work.there && !work.view.shown
            Layout.fillWidth: true
            onSpeak: Customer.speak(phrase.modelData.code)
            onShow: Customer.show(phrase.modelData.code)
        }
    }
    // At another step the window is worth a look, and never before what is asked and said now.
    Loader {
        active: work.there && work.step.action !== "call_window" && work.view.call.state !== ""
        visible: active
        sourceComponent: track
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
    }
    SecondText {
        visible: work.there && text.length > 0
        text: work.there ? qsTr("Why: %1").arg(work.step.why) : ""
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
    }
    Component {
        id: track

        WindowTrack {
            present: work.reached
            brief: Theme.columns === 2 || Theme.effectiveWidth < 760
            details: work.there ? ["", work.reached === 1 ? CallWords.line(work.view.call) : work.view.call.at, work.reached === 2 ? CallWords.line(work.view.call) : "", work.reached === 3 ? CallWords.line(work.view.call) : ""] : []
        }
    }
}
