// SmallText: the smallest text there is. As Words.
import theme

Words {
    size: Theme.smallSize
    color: Theme.ink2
}
