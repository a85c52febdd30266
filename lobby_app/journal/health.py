"""How a journal's files are, for `doctor`."""

import shutil
from pathlib import Path

import msgspec

from .database import DATABASE_NAME, connect, translated
from .errors import JournalMissing, JournalUnreadable
from .keys import KEY_NAME, read_key


class Health(msgspec.Struct, frozen=True):
    """Sizes in bytes. `damage` lists what SQLCipher and SQLite found wrong, in their words; empty is good."""

    size: int
    free: int
    key_is_private: bool
    damage: list[str]


def health(folder: Path) -> Health:
    """Look at every page of the journal in `folder`. Raises JournalMissing, JournalUnreadable, ReadOnly."""
    file = folder / DATABASE_NAME
    if not file.exists():
        raise JournalMissing(f"there is no journal in {folder}")
    key = read_key(folder)
    damage: list[str] = []
    try:
        db = connect(file, key)
    except JournalUnreadable as error:
        damage.append(error.detail)
    else:
        try:
            with translated():
                damage += [row[0] for row in db.execute("PRAGMA cipher_integrity_check")]
                damage += [row[0] for row in db.execute("PRAGMA quick_check") if row[0] != "ok"]
        except JournalUnreadable as error:
            damage.append(error.detail)
        finally:
            db.close()
    with translated():
        size = sum(part.stat().st_size for part in folder.glob("journal.db*"))
        key_is_private = (folder / KEY_NAME).stat().st_mode & 0o077 == 0
        return Health(size, shutil.disk_usage(folder).free, key_is_private, damage)
