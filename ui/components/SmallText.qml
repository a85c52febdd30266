// SmallText: the smallest text there is. As PlainText.
import theme

PlainText {
    size: Theme.smallSize
    color: Theme.ink2
}
