// Theme: every colour, size and duration of Lobby, and what the window allows.
// Set from outside (by the application): scale 1..2, contrast, motion, language ("zh" | "en"), width and height of the
// window, family (text), iconFamily, charmap (JSON text: icon name -> hexadecimal code point), customerMin, guardMs.
// Read: colours, *Size (font pixels), heights, gaps, px(n), pick(zh, en), portrait, columns, compact.
pragma Singleton
import QtQuick

QtObject {
    id: theme

    // ---- set by the application
    property real scale: 1
    property bool contrast: false
    property bool motion: true
    property string language: "zh"
    property int width: 1920
    property int height: 1080
    property string family: "Noto Sans CJK SC"
    property string iconFamily: "Material Design Icons"
    property string charmap: "{}"
    // Smallest text a customer reads: 7.3 mm of capital height on this screen, in px. 38 at 96 dpi.
    property int customerMin: 38
    // The last thing used was the keyboard: whatever has the focus shows it.
    property bool keyboard: false
    // What an on-screen keyboard hides at the foot of the window, px.
    property int keyboardHeight: 0
    // A second tap within this time is an accident. 0 switches the guard off.
    property int guardMs: 350

    // ---- what the window allows
    readonly property real effectiveWidth: width / scale
    readonly property real effectiveHeight: height / scale
    readonly property bool portrait: height > width
    readonly property int columns: portrait || effectiveWidth < 1100 ? 1 : effectiveWidth < 1600 ? 2 : 3
    readonly property bool compact: effectiveHeight < 600
    // So low that the strip alone names the step in hand, and only its neighbours stand beside it.
    readonly property bool stripped: compact && columns < 3
    readonly property bool latin: language === "en"
    // Room that the present header takes; the header itself writes it, sheets open below it.
    property int headerBottom: headerHeight
    // The bar at the foot as high as it stands, and the room above it while a short word is said there: nothing is under it.
    property int footHeight: barHeight
    property int toastRoom: 0
    // Something lies over the screen; and how often a screen was brought to the front.
    property bool covered: false
    property int turn: 0

    // ---- colour
    readonly property color page: contrast ? "#120B10" : "#F6F0E7"
    readonly property color customerPage: contrast ? "#000000" : "#F6F0E7"
    // The customer's screen has a switch of its own between light and dark.
    readonly property color showLight: "#F6F0E7"
    readonly property color showLightInk: "#2A1922"
    readonly property color showDark: "#000000"
    readonly property color showDarkInk: "#FFFFFF"
    readonly property color card: contrast ? "#21161D" : "#FFFDFA"
    readonly property color sunk: contrast ? "#0A0508" : "#EBE2D5"
    readonly property color ink: contrast ? "#FFFFFF" : "#2A1922"
    readonly property color ink2: contrast ? "#EADDE5" : "#55404C"
    readonly property color off: contrast ? "#B5A3AD" : "#55404C"
    readonly property color line: contrast ? "#C2AEB9" : "#856F7B"
    readonly property color hair: contrast ? "#57444F" : "#DCCFC2"
    readonly property color plum: contrast ? "#F3D3E3" : "#5A1F44"
    readonly property color plumInk: contrast ? "#2A1922" : "#FFFFFF"
    readonly property color plumDown: ink
    readonly property color plumTint: contrast ? "#43263A" : "#F5E6EC"
    readonly property color band: contrast ? "#2B1323" : "#4A1838"
    readonly property color bandDown: contrast ? "#0A0508" : "#2A1922"
    readonly property color bandInk: "#FFFFFF"
    readonly property color bandInk2: "#F0DCE6"
    readonly property color honey: contrast ? "#FFCB45" : "#F7BC42"
    readonly property color honeyDown: contrast ? "#E2A823" : "#E0A124"
    readonly property color honeyInk: "#2A1922"
    readonly property color honeyTint: contrast ? "#3A2C10" : "#FDEFCF"
    readonly property color edge: contrast ? "#FFFFFF" : "#2A1922"
    readonly property color red: contrast ? "#FF9C92" : "#900C18"
    readonly property color redDown: contrast ? "#EC8D85" : "#6E0812"
    readonly property color redInk: contrast ? "#2A0507" : "#FFFFFF"
    readonly property color redTint: contrast ? "#3B1415" : "#FBE8E5"
    // The emergency button stands on the band, so it is white there, and red where the band is nearly black.
    readonly property color alarm: contrast ? "#FF9C92" : "#FFFFFF"
    readonly property color alarmDown: contrast ? "#EC8D85" : "#FBE8E5"
    readonly property color alarmInk: contrast ? "#2A0507" : "#900C18"
    readonly property color alarmEdge: contrast ? "#FFFFFF" : "#900C18"
    readonly property color clear: "transparent"
    // Drawings of people keep their dark lines in both themes, so that hands stand out from what lies behind them.
    readonly property color drawn: "#2A1922"
    readonly property color skin: "#F2C9A4"
    readonly property color hairDrawn: contrast ? "#8F7A86" : "#4A3038"
    readonly property color jacket: contrast ? "#A97592" : "#7A3A60"
    readonly property color shirt: "#FFFFFF"

    // ---- type, px on screen
    readonly property int showSize: 184
    readonly property int showLatinSize: 64
    readonly property int showMinSize: Math.max(96, customerMin)
    readonly property int questionSize: 128
    readonly property int questionLatinSize: Math.max(56, customerMin)
    readonly property int answerSize: 120
    readonly property int answerLatinSize: Math.max(52, customerMin)
    readonly property int figureSize: px(60)
    readonly property int titleSize: px(52)
    readonly property int homeSize: px(48)
    readonly property int clockSize: px(44)
    readonly property int factSize: px(44)
    readonly property int callSize: px(72)
    readonly property int panelSize: px(32)
    readonly property int headSize: px(30)
    readonly property int sectionSize: px(26)
    readonly property int primarySize: px(32)
    readonly property int phraseSize: px(28)
    readonly property int tileSize: px(28)
    readonly property int bodySize: px(24)
    readonly property int secondSize: px(22)
    readonly property int smallSize: px(20)
    readonly property int penWidth: 7
    readonly property int customerSize: Math.max(px(38), customerMin)
    readonly property int tileIconSize: px(64)

    // ---- space and edges: margins stay, what is touched grows with the text
    readonly property int margin: 40
    readonly property int customerMargin: 96
    readonly property int gapTiny: 4
    readonly property int gapSmall: 8
    readonly property int gapChip: 12
    readonly property int gapCard: 16
    readonly property int gapGroup: 32
    readonly property int gapColumns: px(64)
    readonly property int padCard: px(24)
    readonly property int padControl: px(24)
    readonly property int padField: px(18)
    readonly property int padSmall: px(12)
    readonly property int radiusTile: 10
    readonly property int radiusChip: 12
    readonly property int radiusControl: 14
    readonly property int radiusHome: 18
    readonly property int radiusAnswer: 24
    readonly property int borderHair: 1
    readonly property int borderControl: 2
    readonly property int borderChosen: 3
    readonly property int borderHoney: 3
    readonly property int ringWidth: 4
    readonly property int ringGap: 4
    readonly property int depth: 2

    // ---- heights and widths
    // Low windows: the emergency button keeps its whole size, and what scrolls below keeps its distance.
    readonly property int headerHeight: Math.max(compact ? 0 : 96, px(60) + 24)
    readonly property int headerFoot: 4
    readonly property int barHeight: compact ? px(80) : Math.max(136, px(92) + 40)
    readonly property int headerButtonHeight: compact ? px(50) : px(60)
    readonly property int primaryHeight: compact ? px(64) : px(92)
    readonly property int controlHeight: compact ? px(60) : px(80)
    readonly property int cardButtonHeight: px(64)
    readonly property int chipHeight: px(64)
    readonly property int rowHeight: px(56)
    readonly property int targetMain: px(60)
    readonly property int targetOther: px(44)
    readonly property int railWidth: px(400)
    readonly property int mindWidth: px(456)
    readonly property int sideWidth: px(600)
    readonly property int pathTile: px(52)
    readonly property int markTile: px(46)
    readonly property int tileHeight: px(168)
    // Plates with a customer's number: in a row, in a low window, at rest, calling, calling across the room.
    readonly property int plateSmall: px(40)
    readonly property int plateLow: px(72)
    readonly property int plateSize: px(92)
    readonly property int plateCall: px(116)
    readonly property int plateFar: px(150)
    // How wide lines, forms and whole pages may grow; names beside values; from where on two columns fit.
    readonly property int textWidth: px(900)
    readonly property int formWidth: px(1100)
    readonly property int pageWidth: px(1600)
    readonly property int labelWidth: px(210)
    readonly property int labelNarrow: px(160)
    readonly property int oneColumn: px(480)
    readonly property int twoColumns: px(760)
    // Of single screens.
    readonly property int daySideWidth: px(560)
    readonly property int emergencyWidth: px(540)
    readonly property int kindLow: px(150)
    readonly property int kindHigh: px(240)
    readonly property int padWidth: px(760)
    readonly property int besideSearch: px(230)
    readonly property int languageWidth: px(320)
    readonly property int listAhead: px(400)
    readonly property int barLabelWidth: px(260)
    readonly property int countWidth: px(16)
    readonly property int countHeight: px(24)
    // The square of a code, and the lines below it.
    readonly property int codeLeast: px(320)
    readonly property int codeCaption: px(180)
    // Drawn signs: a picture, and what stands above and below it.
    readonly property int frameWidth: px(380)
    readonly property int frameLeast: px(280)
    readonly property int frameCaption: px(250)
    // The writing board: the least height of the whole, of one half and of an area to write in.
    readonly property int boardLeast: px(600)
    readonly property int halfLeast: px(260)
    readonly property int areaLeast: px(160)

    // ---- motion, ms
    readonly property int pressMs: motion ? 120 : 0
    readonly property int slideMs: motion ? 160 : 0
    readonly property int toastMs: 6000

    // ---- icons
    readonly property var codepoints: JSON.parse(charmap)

    /** Size on screen of n px at x1. */
    function px(n: real): int {
        return Math.round(n * scale);
    }

    /** The colour that lies `part` (0 to 1) of the way from one to another. */
    function between(one: color, other: color, part: real): color {
        return Qt.rgba(one.r + (other.r - one.r) * part, one.g + (other.g - one.g) * part, one.b + (other.b - one.b) * part, 1);
    }

    /** The text in the language of the screen; the other one where it is missing. */
    function pick(zh: string, en: string): string {
        return latin ? (en.length > 0 ? en : zh) : (zh.length > 0 ? zh : en);
    }

    /** The other one of two languages: what stands small under the large line. */
    function other(zh: string, en: string): string {
        return latin ? zh : en;
    }

    /** Factor on the font's own line height. Noto's own is 1.45 em, right for Chinese; Latin and large type sit closer. */
    function lineFactor(size: real, latinText: bool): real {
        return latinText ? 0.93 : size >= 40 ? 0.94 : 1;
    }

    /** Noto sits low: how far a label inside a control is lifted. */
    function lift(size: real): real {
        return size * 0.06;
    }

    /** Icon beside a label of this size. */
    function iconFor(size: real): int {
        return Math.round(size * 1.3);
    }

    function knowsGlyph(name: string): bool {
        return codepoints[name] !== undefined;
    }

    /** The character of an icon. A wrong name is a mistake of ours, so it is said aloud. */
    function glyph(name: string): string {
        if (name.length === 0 || charmap.length < 3)
            return "";
        const code = codepoints[name];
        if (code === undefined) {
            console.warn("no icon of this name:", name);
            return "";
        }
        return String.fromCodePoint(parseInt(code, 16));
    }

    // ---- the guard against accidental double taps, shared by all buttons
    readonly property bool tapRecent: tapTimer.running
    readonly property Timer tapTimer: Timer {
        interval: theme.guardMs
    }

    function noteTap() {
        if (guardMs > 0)
            tapTimer.restart();
    }
}
