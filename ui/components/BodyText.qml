// BodyText: running text. As PlainText.
import theme

PlainText {
    size: Theme.bodySize
}
