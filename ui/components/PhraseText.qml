// PhraseText: a line to be spoken. As Words.
import theme

Words {
    size: Theme.phraseSize
}
