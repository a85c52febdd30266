// NumberSheet: a number read from a card: what it says stands for a moment, the number goes at once.
// ask(what): "age" (ID number) or "certificate" (disability certificate); idleMs, restMs: how long a number that nobody
// goes on typing and what was read may stand, ms; pauseMs: after a certificate's last sign, for a reissued one has more.
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

Sheet {
    id: sheet

    property string what: "age"
    property int idleMs: 20000
    property int restMs: 6000
    property int pauseMs: 900
    property string problem: ""
    property string told: ""
    property string added: ""
    property string question: ""
    readonly property bool age: sheet.what === "age"
    readonly property int whole: sheet.age ? 18 : 20

    function ask(what: string) {
        sheet.what = what;
        sheet.open();
    }

    function forget() {
        idle.stop();
        pause.stop();
        rest.stop();
        field.wipe();
        sheet.problem = sheet.told = sheet.added = sheet.question = "";
    }

    function keyed() {
        sheet.problem = "";
        if (field.signs() > 0)
            idle.restart();
        pause.stop();
        if (sheet.age && field.signs() >= sheet.whole)
            sheet.read();
        else if (field.signs() >= sheet.whole)
            pause.restart();
    }

    function read() {
        pause.stop();
        const found = Identify.readNumber(sheet.what, field.number());
        if (found.fault.length > 0) {
            sheet.problem = sheet.reason(found.fault);
            field.grab();
            return;
        }
        sheet.forget();
        sheet.told = sheet.words(found);
        sheet.added = found.need.length > 0 || found.grade > 0 && found.ask.length === 0 ? qsTr("Noted among the cues.") : qsTr("Nothing is added by itself.");
        sheet.question = found.ask;
        rest.restart();
        field.grab();
    }

    function words(found: var): string {
        if (found.years >= 0)
            return found.need.length > 0 ? qsTr("Age %1, %2").arg(found.years).arg(found.need) : qsTr("Age %1").arg(found.years);
        if (found.grade > 0)
            return qsTr("%1, grade %2").arg(found.kind).arg(found.grade);
        return qsTr("Read. Please ask what help is welcome.");
    }

    function reason(fault: string): string {
        switch (fault) {
        case "empty":
            return qsTr("Nothing has been typed yet.");
        case "length":
            return field.signs() < sheet.whole ? qsTr("Some characters are still missing.") : qsTr("These are more characters than the number has.");
        case "characters":
            return qsTr("Only digits belong here; the last one may be X.");
        case "birth_date":
            return qsTr("There is no such date of birth. Please compare with the card.");
        case "future":
            return qsTr("This date of birth is still to come. Please compare with the card.");
        case "check":
            return qsTr("The check character does not match. Please compare with the card.");
        case "kind":
            return qsTr("There is no such kind of certificate. Please compare with the card.");
        }
        return qsTr("There is no such grade. Please compare with the card.");
    }

    title: sheet.age ? qsTr("Age from the ID number") : qsTr("Disability certificate number")
    detail: qsTr("Seeing the card or asking is enough. Nothing typed here is kept.")
    onOpened: field.grab()
    onClosed: sheet.forget()

    NumberField {
        id: field

        label: sheet.age ? qsTr("ID number, 18 characters") : qsTr("Certificate number, 20 characters or more")
        hint: sheet.told.length > 0 ? "" : qsTr("It goes as soon as it is read, when you close this, and after 20 seconds without a key.")
        problem: sheet.problem
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gapSmall
        Layout.rightMargin: Theme.gapSmall
        Layout.topMargin: Theme.gapSmall
        onKeyed: sheet.keyed()
        onEntered: sheet.read()
    }
    Card {
        visible: sheet.told.length > 0
        edgeColor: Theme.plum
        edgeWidth: Theme.borderChosen
        face: Theme.plumTint
        Layout.topMargin: Theme.gapSmall
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.gapTiny

            Words {
                text: sheet.told
                size: Theme.panelSize
                bold: true
                Accessible.role: Accessible.AlertMessage
                Layout.fillWidth: true
            }
            SecondText {
                text: sheet.added
                Layout.fillWidth: true
            }
        }
    }
    PhraseText {
        visible: sheet.question.length > 0
        text: sheet.question
        Layout.fillWidth: true
    }
    EmphasisButton {
        text: qsTr("Read the number")
        glyph: "card-account-details-outline"
        Layout.fillWidth: true
        onTapped: sheet.read()
    }

    // What was read stands for a moment only, and in the words of that moment.
    Connections {
        target: Theme

        function onLanguageChanged() {
            sheet.forget();
        }
    }
    Timer {
        id: idle

        interval: sheet.idleMs
        onTriggered: {
            field.wipe();
            sheet.problem = "";
        }
    }
    Timer {
        id: pause

        interval: sheet.pauseMs
        onTriggered: sheet.read()
    }
    Timer {
        id: rest

        interval: sheet.restMs
        onTriggered: sheet.told = sheet.added = ""
    }
}
