"""Putting the rooms together, the same way for every door: folders, journals, guide, clock.

Nothing here is imported by a room; rooms are handed what they need.
"""

import re
from pathlib import Path
from typing import Any

from lobby_app import places
from lobby_app.guide import Guide, Library, Shelf, library_state
from lobby_app.journal import Clock, Journal, SystemClock
from lobby_app.settings import Settings, load_settings

_STATION = re.compile(r"(desk|window|supervisor)(-[0-9A-Za-z]{1,8})?")


class Wiring:
    """One data folder with its settings. Cheap to make: everything is opened when asked for."""

    def __init__(self, data: Path | None) -> None:
        self.data = places.data_folder(data)

    @property
    def settings(self) -> Settings:
        """Raises SettingsError."""
        return load_settings(self.data)

    def clock(self) -> Clock:
        return SystemClock(self.settings.branch.zone)

    def guide_folders(self) -> list[Path]:
        overlay = self.settings.guide.overlay
        return [places.guide_folder(), *([Path(overlay)] if overlay else [])]

    def shelf(self) -> Shelf:
        """Every guide that was ever in use in this data folder."""
        return Shelf(self.data / "guides")

    def library(self) -> Library:
        """The guide in use with those around it. Raises BrokenGuide if none can be used."""
        return Library(self.shelf(), self.guide_folders(), self.data / "cache")

    def guide(self) -> Guide:
        """The guide in use: ours with the bank's overlay, or what headquarters published. Raises BrokenGuide."""
        return self.library().in_use.guide

    def guide_state(self) -> dict[str, Any]:
        """Which guide is in use, which waits, and what is wrong: facts for `guide state` and `doctor`."""
        return library_state(self.shelf(), self.guide_folders(), self.data / "cache")

    def station_folder(self, station: str) -> Path:
        return self.data / station

    def stations(self, only: str | None = None) -> list[str]:
        """The stations whose journals lie here, or the one asked for. Raises NoSuchStation."""
        found = places.stations_in(self.data)
        if only is None:
            return found
        if only not in found:
            raise NoSuchStation(only, found)
        return [only]

    def journal(self, station: str) -> Journal:
        """The journal of a station, opened beside the station's own program if that runs."""
        return Journal.open(self.station_folder(station), station, self.clock(), attach=True)


class NoSuchStation(Exception):
    """There is no journal of that name in the data folder."""

    def __init__(self, asked: str, found: list[str]) -> None:
        known = ", ".join(found) if found else "none yet; a station makes its own at its first start"
        super().__init__(f"no station {asked!r} in this data folder (there: {known})")


def role_of(station: str) -> str:
    """'desk' for 'desk' and 'desk-2', 'window' for 'window-3'. Raises ValueError for other names."""
    match = _STATION.fullmatch(station)
    if match is None:
        raise ValueError(f"{station!r} is no station name: desk, desk-2, window-3, supervisor …")
    return match.group(1)
