"""Every word of the interface in both languages, and none that no screen uses."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"


def messages(file: Path) -> dict[tuple[str, str], ElementTree.Element]:
    found = {}
    for context in ElementTree.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            found[(context.findtext("name") or "", message.findtext("source") or "")] = message
    return found


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], ElementTree.Element]:
    """What the screens say now, read from them by Qt's own tool."""
    file = tmp_path_factory.mktemp("words") / "used.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run(
        [str(tool), "-silent", "-locations", "none", str(ROOT / "ui"), "-ts", str(file)], check=True, cwd=ROOT
    )
    found = messages(file)
    assert len(found) > 100
    return found


def test_chinese_is_complete(used: dict[tuple[str, str], ElementTree.Element]) -> None:
    chinese = messages(TRANSLATIONS / "lobby_zh.ts")
    missing = [key for key in used if key not in chinese or unfinished(chinese[key])]
    assert not missing, f"no Chinese for {missing}: add it to resources/translations/lobby_zh.ts"


def test_english_plurals_are_complete(used: dict[tuple[str, str], ElementTree.Element]) -> None:
    english = messages(TRANSLATIONS / "lobby_en.ts")
    counted = [key for key, message in used.items() if message.get("numerus") == "yes"]
    assert counted
    missing = [key for key in counted if key not in english or unfinished(english[key])]
    assert not missing, f"no plural for {missing}: add it to resources/translations/lobby_en.ts"


def test_nothing_is_translated_that_no_screen_says(used: dict[tuple[str, str], ElementTree.Element]) -> None:
    for file in TRANSLATIONS.glob("*.ts"):
        assert not set(messages(file)) - set(used), f"{file.name} holds words that no screen uses any more"


def test_the_places_for_values_survive_translation() -> None:
    for (_, source), message in messages(TRANSLATIONS / "lobby_zh.ts").items():
        for text in translations(message):
            assert sorted(re.findall(r"%[1-9n]", source)) == sorted(re.findall(r"%[1-9n]", text)), source


def unfinished(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    return translation is None or translation.get("type") is not None or not all(translations(message))


def translations(message: ElementTree.Element) -> list[str]:
    forms = message.findall("translation/numerusform")
    return [form.text or "" for form in forms] or [message.findtext("translation") or ""]
