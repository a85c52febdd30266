// HomeTools: what helps with anybody, before a case is opened: writing, words, papers, and a case found by its slip.
import QtQuick
import QtQuick.Layouts
import components
import theme
import Lobby

GridLayout {
    columns: Theme.effectiveWidth < 700 ? 1 : Theme.effectiveWidth < 1000 ? 2 : 4
    columnSpacing: Theme.gapCard
    rowSpacing: Theme.gapCard
    uniformCellWidths: true
    uniformCellHeights: true

    ListButton {
        text: qsTr("Writing board")
        hint: qsTr("for somebody who does not hear, before a case is opened")
        glyph: "draw-pen"
        Layout.fillWidth: true
        Layout.fillHeight: true
        onTapped: Board.openFree()
    }
    ListButton {
        text: qsTr("Phrase book")
        hint: qsTr("what to say, in Chinese and English")
        glyph: "book-open-page-variant-outline"
        Layout.fillWidth: true
        Layout.fillHeight: true
        onTapped: Shell.open("PhraseBook")
    }
    ListButton {
        text: qsTr("Which papers?")
        hint: qsTr("what to bring, in person, form, machine")
        glyph: "file-document-multiple-outline"
        Layout.fillWidth: true
        Layout.fillHeight: true
        onTapped: Papers.open()
    }
    ListButton {
        text: qsTr("Find a case by its slip")
        hint: qsTr("a second visit, another day, a written report")
        glyph: "card-search-outline"
        Layout.fillWidth: true
        Layout.fillHeight: true
        onTapped: CaseSlips.openFinder()
    }
}
