// SecondText: what supports the line above it. As Words.
import theme

Words {
    size: Theme.secondSize
    color: Theme.ink2
}
