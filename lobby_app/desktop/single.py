"""A second start of a station raises the window of the first."""

import hashlib
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

CONNECT_MS = 500


def socket_name(folder: Path) -> str:
    """One name for each role folder and user; short enough for a socket's path."""
    return "lobby-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]


def raise_first(folder: Path) -> bool:
    """Ask the station that holds the folder to come to the front. False if it does not listen."""
    socket = QLocalSocket()
    socket.connectToServer(socket_name(folder))
    reached = socket.waitForConnected(CONNECT_MS)
    socket.disconnectFromServer()
    return reached


class FirstInstance(QObject):
    """Listens for further starts of this station; `raised` is emitted for each."""

    raised = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._name = socket_name(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._arrived)

    @Slot()
    def _arrived(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.deleteLater()
        self.raised.emit()

    def __enter__(self) -> "FirstInstance":
        # What a killed process left behind; the folder's lock says that nobody uses it.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
