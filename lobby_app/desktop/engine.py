"""The QML engine: fonts, icons, translations, the window."""

from PySide6.QtCore import QCoreApplication, QObject, QTranslator, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from lobby_app import places

from .fonts import add_icons, chinese_family
from .icons import NoIconFont, load_icons
from .shell import Shell


class Stage:
    """A running engine with its window. `close` before the view models go."""

    def __init__(self, engine: QQmlApplicationEngine, window: QQuickWindow, translator: "Translations") -> None:
        self.engine = engine
        self.window = window
        self.translator = translator

    def close(self) -> None:
        self.window.close()
        self.translator.remove()
        # The engine goes at once: its bindings must not look at view models that are gone.
        import shiboken6

        shiboken6.delete(self.engine)


class Translations:
    """The words of the interface. They are written in English; Chinese is a translation."""

    def __init__(self, engine: QQmlApplicationEngine, shell: Shell) -> None:
        self._engine = engine
        self._shell = shell
        self._translator = QTranslator()
        self._loaded = ""
        self._words = b""
        self.use()
        shell.retranslate.connect(self.use)

    def use(self) -> None:
        """Take the language of the shell, live."""
        language = str(self._shell.get("language"))
        if language == self._loaded:
            return
        self.remove()
        file = places.resources_folder() / "translations" / f"lobby_{language}.qm"
        # Read, not mapped: an upgrade may write the file anew under a running station. Qt does not copy it.
        self._words = file.read_bytes() if file.exists() else b""
        if self._translator.load(self._words):
            QCoreApplication.installTranslator(self._translator)
        self._loaded = language
        self._engine.retranslate()

    def remove(self) -> None:
        QCoreApplication.removeTranslator(self._translator)
        self._loaded = ""


def open_stage(shell: Shell) -> Stage:
    """Load ui/Main.qml. Raises RuntimeError if the screens themselves are faulty."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(places.ui_folder()))
    translations = Translations(engine, shell)
    set_theme(engine, shell)
    engine.load(QUrl.fromLocalFile(str(places.ui_folder() / "Main.qml")))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise RuntimeError("ui/Main.qml did not load")
    return Stage(engine, roots[0], translations)


def set_least(stage: Stage, pixels: int) -> None:
    """Smallest text that a customer reads on staff's own screen, px."""
    theme = stage.engine.singletonInstance("theme", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("customerMin", pixels)


def set_theme(engine: QQmlApplicationEngine, shell: Shell) -> None:
    """Hand the fonts to the theme before the first screen is laid out."""
    theme = engine.singletonInstance("theme", "Theme")
    if not isinstance(theme, QObject):
        raise RuntimeError("ui/theme did not load")
    family = chinese_family()
    if family:
        theme.setProperty("family", family)
    else:
        shell.warn("no_chinese_font")
    try:
        icons = load_icons()
        theme.setProperty("iconFamily", add_icons(icons))
        theme.setProperty("charmap", icons.charmap)
    except NoIconFont:
        pass  # every control has its word; the doctor says what is missing
