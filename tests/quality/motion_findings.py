"""What moves by itself just now."""

from PySide6.QtCore import QObject


def moving(root: QObject) -> list[str]:
    """The kinds of the animations under an object that run."""
    found = root.findChildren(QObject)
    return [
        one.metaObject().className()
        for one in found
        if one.inherits("QQuickAbstractAnimation") and one.property("running")
    ]
