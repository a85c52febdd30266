// Words: base of every text. Wraps, never cut off, read out as static text.
// text; size: px; bold; latin: Latin line height (default: the language of the screen); spoken: read by screen readers.
import QtQuick
import theme

Text {
    id: words

    property int size: Theme.bodySize
    property bool bold: false
    property bool latin: Theme.latin
    property bool spoken: true

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: words.size
    font.weight: words.bold ? Font.Bold : Font.Normal
    lineHeight: Theme.lineFactor(words.size, words.latin)
    wrapMode: Text.Wrap
    elide: Text.ElideNone
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text
    Accessible.ignored: !words.spoken || words.text.length === 0
}
