"""The door to the guide's files."""

import contextlib
import hashlib
import os
from collections.abc import Collection
from pathlib import Path

import msgspec

from .build import build
from .content import Content, guide_files, read_folders
from .icons import unknown_icons
from .model import Guide
from .problem import BrokenGuide, Problem
from .references import dangling
from .wording import wording

# Raised whenever the shape of a cached guide changes.
_CACHE_FORMAT = 1


def load(*folders: Path, cache: Path | None = None) -> Guide:
    """The guide of these folders; a later one replaces or adds to the earlier, table by table.

    `cache`: a folder for a copy that loads faster; it is used while no file changed. Raises BrokenGuide.
    """
    kept = _cache_file(folders, cache)
    if kept is not None and (guide := _cached(kept)) is not None:
        return guide
    content = read_folders(folders)
    guide = _sound(content)
    if kept is not None:
        _keep(kept, content)
    return guide


def check(*folders: Path, icons: Collection[str] = ()) -> list[Problem]:
    """Every fault of the files, in order of file and line; empty if the guide is good.

    `icons`: the names of the icon font, where it is at hand; without them icons are not looked at.
    """
    content = read_folders(folders)
    try:
        guide = build(content)
    except BrokenGuide as broken:
        return broken.problems
    unknown = unknown_icons(content, icons) if icons else ()
    return sorted({*dangling(guide, content), *wording(guide, content), *unknown})


def pack(*folders: Path) -> bytes:
    """The bytes whose SHA-256 is the guide's hash: they travel beside the journal. Raises BrokenGuide."""
    content = read_folders(folders)
    _sound(content)
    return content.canonical()


def unpack(raw: bytes) -> Guide:
    """The guide of `pack`. Raises BrokenGuide if the bytes are none."""
    try:
        content = Content.from_canonical(raw)
    except (msgspec.DecodeError, KeyError, TypeError, AttributeError) as error:
        remedy = "Fetch the guide again."
        raise BrokenGuide([Problem("guide", 1, "not_a_guide", "These bytes hold no guide.", remedy)]) from error
    return _sound(content)


def _sound(content: Content) -> Guide:
    guide = build(content)
    if problems := dangling(guide, content):
        raise BrokenGuide(problems)
    return guide


def _cache_file(folders: tuple[Path, ...], cache: Path | None) -> Path | None:
    if cache is None:
        return None
    stamps = [str(_CACHE_FORMAT)]
    try:
        for folder in folders:
            for file in guide_files(folder):
                found = file.stat()
                stamps.append(f"{file.resolve()}|{found.st_size}|{found.st_mtime_ns}")
    except OSError:
        return None
    name = hashlib.sha256("\n".join(stamps).encode()).hexdigest()[:32]
    return cache / f"guide-{name}.json"


def _cached(file: Path) -> Guide | None:
    # A cache that cannot be read, or that another version of the program wrote, is as good as none.
    with contextlib.suppress(OSError, BrokenGuide):
        return unpack(file.read_bytes())
    return None


def _keep(file: Path, content: Content) -> None:
    # Without the copy the next start is only slower: a full or read-only disk is no fault here.
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_suffix(f".{os.getpid()}")
        fresh.write_bytes(content.canonical())
        os.replace(fresh, file)
        for other in file.parent.glob("guide-*.json"):
            if other != file:
                other.unlink(missing_ok=True)
