"""Where things lie: the program's own data (screens, guide, sounds) and the data folder of this machine."""

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def program_data() -> Path:
    """The folder that holds `ui/` and `resources/`: the checkout, or `_data` inside an installed wheel."""
    wheel = _PACKAGE / "_data"
    return wheel if wheel.is_dir() else _PACKAGE.parent


def ui_folder() -> Path:
    return program_data() / "ui"


def resources_folder() -> Path:
    return program_data() / "resources"


def guide_folder() -> Path:
    return resources_folder() / "guide"


def data_folder(chosen: Path | None) -> Path:
    """The folder with one sub-folder per role: the one chosen by `--data`, else the platform's own."""
    return chosen if chosen is not None else Path(platformdirs.user_data_dir("lobby-app", appauthor=False))


def stations_in(data: Path) -> list[str]:
    """The names of the stations whose journals lie in `data`, desks first, in a stable order."""
    if not data.is_dir():
        return []
    names = [entry.name for entry in data.iterdir() if (entry / "journal.db").is_file()]
    return sorted(names, key=lambda name: (not name.startswith("desk"), name))
