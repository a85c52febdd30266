"""View models as snapshots: values are swapped first, then only what changed is announced."""

from typing import Any, ClassVar

from PySide6.QtCore import QObject


class Snapshots(QObject):
    """A view model whose properties are plain values, each announced by a signal `NAMEChanged`.

    Values are what QML can hold: strings, numbers, booleans, and lists and string-keyed dicts of them. A subclass is a
    singleton of QML: whoever makes the models sets its `instance`, and `create` hands that to the engine.
    """

    instance: ClassVar[Any] = None

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        # On each class: PySide looks for `create` on the registered class itself.
        cls.create = staticmethod(lambda _engine: cls.instance)  # type: ignore[attr-defined]

    def __init__(self, **initial: Any) -> None:
        super().__init__()
        self._values: dict[str, Any] = initial

    def get(self, name: str) -> Any:
        return self._values[name]

    def put(self, **values: Any) -> None:
        """Swap in all new values, then announce those that differ from before."""
        changed = [name for name, value in values.items() if self._values[name] != value]
        self._values.update(values)
        for name in changed:
            getattr(self, f"{name}Changed").emit()
