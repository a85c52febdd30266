"""When a station cannot open at all: a window that says what happened, what was kept, and what to do."""

import sys

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from lobby_app import places

from .fonts import chinese_family

WORDS = {
    "folder": ("数据文件夹用不了。", "The data folder cannot be used."),
    "journal": ("记录打不开。已经存好的内容没有改动。", "The journal cannot be opened. What was saved is untouched."),
    "settings": ("设置文件有错，暂时打不开。记录没有改动。", "The settings are faulty. The journal is untouched."),
    "guide": ("服务指引有错，暂时打不开。记录没有改动。", "The service guide is faulty. The journal is untouched."),
}
REMEDY = (
    "请联系技术人员，在这台机器上运行 lobby-app doctor。现在请先用纸记。",
    "Please ask a technician to run lobby-app doctor on this machine. Use paper for now.",
)


def tell_settings(detail: str) -> int:
    """Faulty settings: said in a window where somebody can see one, and printed. Returns exit code 2."""
    if QGuiApplication.platformName() == "offscreen":
        print(f"lobby-app: {detail}", file=sys.stderr)
    else:
        show_trouble("settings", detail)
    return 2


def show_trouble(code: str, detail: str) -> int:
    """Show the message until the window is closed, and print it too. Returns exit code 1."""
    chinese, english = WORDS[code]
    print(f"lobby-app: {english} {detail} {REMEDY[1]}", file=sys.stderr)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(places.ui_folder()))
    engine.setInitialProperties(
        {
            "lines": [chinese, REMEDY[0], english, REMEDY[1]],
            "detail": detail,
            "family": chinese_family(),
        }
    )
    engine.load(QUrl.fromLocalFile(str(places.ui_folder() / "Trouble.qml")))
    if engine.rootObjects():
        QGuiApplication.exec()
    del engine
    return 1
