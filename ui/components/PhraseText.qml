// PhraseText: a line to be spoken. As PlainText.
import theme

PlainText {
    size: Theme.phraseSize
}
