// CounterStep: the step in hand at the counter, its questions and phrases; when all are through, the goodbye to the window.
// front: Counter.view.front.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: work

    property var front: ({})
    readonly property bool there: work.front.step.code !== undefined
    readonly property var step: work.there ? work.front.step : ({
            title: "",
            doing: [],
            phrases: [],
            why: "",
            role: "",
            action: "",
            state: "todo"
        })

    // The teller wanted to go on before they had answered: the question is marked.
    property bool asked: false
    // The next customer may stand at the same step.
    readonly property string inHand: (work.front.case ?? "") + " " + (work.step.code ?? "")

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

    SecondText {
        visible: work.there && (Theme.columns === 3 || !work.front.own)
        text: work.front.own ? qsTr("Step %1 of %2").arg(work.front.codes.indexOf(work.step.code) + 1).arg(work.front.codes.length) : qsTr("A step of the lobby, %1").arg(work.step.role)
        Layout.fillWidth: true
    }
    TitleText {
        visible: !(Theme.stripped && work.there && work.front.own)
        text: work.there ? work.step.title : qsTr("All steps at the counter are through")
        Layout.fillWidth: true
    }
    BodyText {
        visible: !work.there
        text: qsTr("Give back card, papers and receipts, see that nothing is left lying, and say goodbye. The lobby manager sees the customer off.")
        Layout.fillWidth: true
    }
    Badge {
        visible: work.there && work.step.state !== "todo"
        kind: "chosen"
        glyph: work.step.state === "done" ? "check-bold" : "debug-step-over"
        text: work.step.state === "done" ? qsTr("Done at %1, %2").arg(work.step.at ?? "").arg(work.step.by ?? "") : qsTr("Not done, %1").arg(work.step.by ?? "")
    }
    Repeater {
        model: work.step.doing

        DoLine {
            id: line

            required property string modelData
            required property int index

            number: line.index + 1
            text: line.modelData
            Layout.fillWidth: true
        }
    }
    MustLine {
        readonly property var strict: (work.front.mind ?? []).find(one => one.must || one.never)

        visible: Theme.stripped && work.there && text.length > 0
        text: strict?.text ?? ""
        never: strict?.never === true
        Layout.fillWidth: true
    }
    SectionTitle {
        visible: !work.there && work.front.handling.length > 0
        text: qsTr("Not answered yet, where it applies")
        Layout.topMargin: Theme.gapCard
        Layout.fillWidth: true
    }
    Repeater {
        id: questions

        model: work.front.handling

        HandlingCard {
            id: question

            required property var modelData

            view: question.modelData
            asked: work.asked
            Layout.fillWidth: true
            onPicked: way => Counter.chooseHandling(question.modelData.code, way)
        }
    }
    SectionTitle {
        visible: work.step.phrases.length > 0
        text: qsTr("You can say")
        hint: !Customer.silent ? "" : work.front.shown ? qsTr("No sound. Please say it yourself, or show the words.") : qsTr("No sound. Please say it yourself.")
        Layout.topMargin: Theme.gapSmall
        Layout.fillWidth: true
    }
    Repeater {
        model: work.step.phrases

        PhraseCard {
            id: phrase

            required property var modelData
            required property int index

            zh: phrase.modelData.zh
            en: phrase.modelData.en
            fits: phrase.index === 0
            speakable: !Customer.silent
            spoken: !work.front.shown
            Layout.fillWidth: true
            onSpeak: Customer.speak(phrase.modelData.code)
            onShow: Customer.show(phrase.modelData.code)
        }
    }
    SecondText {
        visible: work.there && work.step.why.length > 0
        text: qsTr("Why: %1").arg(work.step.why)
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
    }
    SecondText {
        visible: work.there && work.front.tasks.length > 0
        text: qsTr("Left for later: %1").arg(work.front.tasks.map(task => task.text).join(qsTr(", ")))
        Layout.fillWidth: true
    }
}
