// BodyText: running text. As Words.
import theme

Words {
    size: Theme.bodySize
}
