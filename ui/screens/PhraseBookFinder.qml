// PhraseBookFinder: what is looked for: a word typed, the glossary, or a situation.
// folded: the situations stand behind a button; signal downward(): on to what was found; grab(): the field takes the focus.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

ColumnLayout {
    id: finder

    property bool folded: false
    readonly property var view: PhraseBook.view

    signal downward

    function grab() {
        field.grab();
    }

    function choose(key: string) {
        if (key === "signs") {
            Signs.open("");
            return;
        }
        PhraseBook.choose(key);
    }

    spacing: Theme.gapCard
    Keys.onDownPressed: finder.downward()

    GridLayout {
        columns: !finder.folded || Theme.effectiveWidth >= 700 || Theme.compact ? 2 : 1
        columnSpacing: Theme.gapCard
        rowSpacing: Theme.gapCard
        Layout.fillWidth: true

        Field {
            id: field

            label: qsTr("Search")
            hint: finder.folded ? "" : qsTr("Chinese, English, pinyin or its initials")
            text: PhraseBook.text
            Layout.fillWidth: true
            onEdited: PhraseBook.search(field.text)
            onAccepted: {
                PhraseBook.searchNow();
                finder.downward();
            }
        }
        CardButton {
            visible: !finder.folded
            text: qsTr("Which papers?")
            glyph: "file-document-multiple-outline"
            Layout.maximumWidth: Theme.besideSearch
            onTapped: Papers.open()
        }
        PlainButton {
            visible: finder.folded
            text: finder.view.searching ? qsTr("Situations") : finder.view.glossary ? qsTr("Glossary") : finder.view.title
            hint: qsTr("Choose another situation")
            glyph: "format-list-bulleted"
            Layout.alignment: Qt.AlignBottom
            Layout.maximumWidth: parent.columns > 1 ? Math.round(Theme.width * 0.45) : Theme.width - Theme.margin * 2
            onTapped: sheet.open()
        }
    }
    ListButton {
        visible: !finder.folded
        text: qsTr("Glossary")
        note: qsTr("%n word(s) of the bank", "", finder.view.terms)
        glyph: "book-alphabet"
        chosen: finder.view.glossary
        choice: true
        Layout.fillWidth: true
        onTapped: finder.choose("glossary")
    }
    ListButton {
        visible: !finder.folded
        text: qsTr("Sign language")
        note: qsTr("Greeting with the hands, in pictures")
        glyph: "hand-wave-outline"
        trailing: "arrow-right"
        Layout.fillWidth: true
        onTapped: Signs.open("")
    }
    SectionTitle {
        visible: !finder.folded
        text: qsTr("Situations")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
    }
    Flow {
        visible: !finder.folded
        spacing: Theme.gapChip
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Situations")

        Repeater {
            model: finder.view.situations

            Chip {
                id: situation

                required property var modelData

                text: situation.modelData.text
                chosen: situation.modelData.key === finder.view.chosen
                guard: false
                width: Math.min(implicitWidth, parent.width)
                Accessible.role: Accessible.RadioButton
                onTapped: finder.choose(situation.modelData.key)
            }
        }
    }
    Sheet {
        id: sheet

        title: qsTr("Situations")
        choices: [
            {
                key: "glossary",
                text: qsTr("Glossary"),
                note: qsTr("%n word(s) of the bank", "", finder.view.terms),
                glyph: "book-alphabet"
            },
            {
                key: "signs",
                text: qsTr("Sign language"),
                note: qsTr("Greeting with the hands, in pictures"),
                glyph: "hand-wave-outline"
            }
        ].concat(finder.view.situations)
        onChosen: key => finder.choose(key)
    }
}
