// SecondText: what supports the line above it. As PlainText.
import theme

PlainText {
    size: Theme.secondSize
    color: Theme.ink2
}
