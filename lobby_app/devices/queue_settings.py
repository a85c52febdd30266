"""Reading the `queue` table: every value is looked at before the day begins, not when a customer waits."""

from collections.abc import Mapping
from typing import Any

from lobby_app.devices.queue import BadQueueSettings


def known_keys(table: Mapping[str, Any], where: str, *names: str) -> None:
    """Raises BadQueueSettings if there is a key that nobody reads: most often a slip of the pen."""
    for key in table:
        if key not in names:
            raise BadQueueSettings(f"{where}.{key} is not known; known are {', '.join(names)}.")


def seconds(table: Mapping[str, Any], where: str, default: float) -> float:
    value = table.get("timeout_s", default)
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value <= 60:
        raise BadQueueSettings(f"{where}.timeout_s is a number of seconds above 0, at most 60.")
    return float(value)


def words(table: Mapping[str, Any], where: str, key: str, default: str = "") -> str:
    value = table.get(key, default)
    if not isinstance(value, str):
        raise BadQueueSettings(f"{where}.{key} is a text.")
    return value


def numbers(table: Mapping[str, Any], where: str, key: str, default: tuple[int, ...]) -> tuple[int, ...]:
    value = table.get(key, default)
    if not isinstance(value, list | tuple) or not value or not all(type(item) is int for item in value):
        raise BadQueueSettings(f"{where}.{key} is a list of whole numbers.")
    return tuple(value)


def subtable(table: Mapping[str, Any], where: str, key: str) -> Mapping[str, Any]:
    value = table.get(key, {})
    if not isinstance(value, Mapping):
        raise BadQueueSettings(f"{where}.{key} is a table.")
    return value
