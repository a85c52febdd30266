"""A display that faces the customer: its window comes when the display is plugged in and goes when it is unplugged."""

import shiboken6
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from lobby_app import places
from lobby_app.settings import Display

from .views.showing import least_size

ANY = "any"


def chosen_screen(wanted: str, staff: QScreen | None, screens: list[QScreen]) -> QScreen | None:
    """The display for the customer: never the one where staff work. `wanted`: "any", or the name of a display."""
    others = [screen for screen in screens if screen is not staff]
    return next((screen for screen in others if wanted in (ANY, screen.name())), None)


def component_of(engine: QQmlEngine) -> QQmlComponent:
    """What makes the customer's window; it must outlive it."""
    return QQmlComponent(engine, QUrl.fromLocalFile(str(places.ui_folder() / "CustomerWindow.qml")))


def made_by(component: QQmlComponent, least: int) -> QQuickWindow:
    """The customer's window, not shown yet. `least`: smallest size of text on it, px. Raises RuntimeError."""
    window = component.create()
    if not isinstance(window, QQuickWindow):
        raise RuntimeError(f"ui/CustomerWindow.qml did not load: {component.errorString()}")
    window.setProperty("least", least)
    return window


class SecondDisplay(QObject):
    """Keeps the customer's window where the settings want it. Does nothing if they want none."""

    def __init__(self, engine: QQmlEngine, staff: QQuickWindow, display: Display) -> None:
        super().__init__()
        self.window: QQuickWindow | None = None
        self._engine = engine
        self._staff = staff
        self._display = display
        self._on: QScreen | None = None
        # What it makes lives no longer than the component itself.
        self._component: QQmlComponent | None = None
        if not display.customer_screen:
            return
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._look)
        app.screenRemoved.connect(self._gone)
        staff.screenChanged.connect(self._look)
        self._look()

    @Slot()
    def _look(self) -> None:
        """A display came, or staff's window moved to another one."""
        self._settle(QGuiApplication.screens())

    @Slot(QScreen)
    def _gone(self, gone: QScreen) -> None:
        self._settle([screen for screen in QGuiApplication.screens() if screen is not gone])

    def _settle(self, screens: list[QScreen]) -> None:
        screen = chosen_screen(self._display.customer_screen, self._staff.screen(), screens)
        if screen is self._on and self.window is not None:
            return
        self._put_away()
        if screen is not None:
            self._open(screen)

    def _open(self, screen: QScreen) -> None:
        if self._component is None:
            self._component = component_of(self._engine)
        window = made_by(self._component, least_size(screen.geometry().width(), self._display.customer_width_mm))
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
        # Its screen may be resized, as when the display is turned.
        screen.geometryChanged.connect(window.setGeometry)
        window.showFullScreen()
        self._on, self.window = screen, window
        # Staff go on where they were.
        self._staff.requestActivate()

    def _put_away(self) -> None:
        window, self.window, self._on = self.window, None, None
        if window is not None and shiboken6.isValid(window):
            window.close()
            window.deleteLater()

    def close(self) -> None:
        """Before the engine goes."""
        if not self._display.customer_screen:
            return
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.disconnect(self._look)
            app.screenRemoved.disconnect(self._gone)
        self._staff.screenChanged.disconnect(self._look)
        window, self.window = self.window, None
        if window is not None and shiboken6.isValid(window):
            window.close()
        # The window goes with what made it.
        del window
        if self._component is not None:
            shiboken6.delete(self._component)
