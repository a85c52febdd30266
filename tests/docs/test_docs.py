"""The documents keep up with the program: nothing it has is missing in them, nothing they point at is missing here."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import msgspec
import pytest
import typer
import typer.core

from lobby_app.casework import KINDS
from lobby_app.devices import queue_http
from lobby_app.devices.queue import queue_machine
from lobby_app.doors import app
from lobby_app.guide import Guide, load
from lobby_app.journal import Event
from lobby_app.places import guide_folder
from lobby_app.settings import Settings, load_settings

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
LISTS = (
    "categories", "business", "companions", "parts", "places", "outcomes", "feedback", "referrals",
    "skip_reasons", "decline_reasons", "withdraw_reasons", "phases", "roles", "strengths", "cue_groups",
    "steps", "handling", "tasks", "facilities", "facility_groups", "roster", "visit_bag",
)  # fmt: skip
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
EXAMPLE = re.compile(r"^```toml\n(.+?)^```", re.MULTILINE | re.DOTALL)
ROUTE = re.compile(r'"(/v1/[^"]+)"')
MODEL = re.compile(r"^@QmlSingleton\nclass (\w+)", re.MULTILINE)
LOCAL_PATH = re.compile(r"(?<![\w.])/(?:home|root|work|tmp|Users)/|[A-Z]:\\|file://")


@pytest.fixture(scope="module")
def guide() -> Guide:
    return load(guide_folder())


def text(name: str) -> str:
    return text_of(ROOT / name)


def text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def named(file: Path) -> str:
    return str(file.relative_to(ROOT))


def missing(codes: Iterator[str] | list[str], document: str) -> list[str]:
    """The codes that do not stand in the document as `code`."""
    words = text(document)
    return [code for code in codes if f"`{code}`" not in words]


def commands() -> list[str]:
    """Every door as it is typed: 'desk', 'journal verify' …"""
    group = typer.main.get_command(app)
    found = []
    assert isinstance(group, typer.core.TyperGroup)
    for name, command in group.commands.items():
        inner = getattr(command, "commands", None)
        found += [f"{name} {one}" for one in inner] if inner else [name]
    return found


def settings_keys() -> list[str]:
    """Every key of the settings file as 'table.key'; the queue's own keys belong to its adapters."""
    found = []
    for table in msgspec.structs.fields(Settings):
        if isinstance(table.default, msgspec.Struct):
            found += [f"{table.name}.{key.name}" for key in msgspec.structs.fields(type(table.default))]
    return found


def anchors(file: Path) -> set[str]:
    """The anchors of a document's headings, as the usual renderers make them."""
    headings = re.findall(r"^#+ (.+)$", text_of(file), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_there_are_documents_and_none_is_empty() -> None:
    assert len(DOCUMENTS) > 15
    for file in DOCUMENTS:
        assert len(text_of(file)) > 300, named(file)


def test_the_readme_names_every_command() -> None:
    known = commands()
    assert len(known) > 15
    readme = text("README.md")
    assert not [name for name in known if f"`lobby-app {name}" not in readme]


def test_the_operators_page_names_every_setting() -> None:
    known = settings_keys()
    assert len(known) > 20
    assert not missing(known, "docs/operator.md")


def test_the_operators_page_names_every_key_of_the_queue_adapters() -> None:
    by_command = ["queue.timeout_s", "queue.exit_codes", "queue.expect", "queue.pause", "queue.resume"]
    assert not missing([f"queue.{key}" for key in queue_http.KEYS] + by_command, "docs/operator.md")


@pytest.mark.parametrize("name", ["README.md", "docs/operator.md"])
def test_every_example_of_settings_is_accepted(name: str, tmp_path: Path) -> None:
    examples = EXAMPLE.findall(text(name))
    assert examples
    for example in examples:
        (tmp_path / "settings.toml").write_text(example, encoding="utf-8")
        queue_machine(load_settings(tmp_path).queue)


def test_every_kind_of_event_is_explained() -> None:
    assert not missing(sorted(KINDS), "docs/glossary.md")
    assert not missing(sorted(KINDS), "docs/architecture.md")


def test_every_field_of_the_envelope_is_explained() -> None:
    assert not missing(list(Event.__struct_fields__), "docs/architecture.md")


def test_every_route_of_the_receiver_is_explained() -> None:
    routes = {
        found for file in (ROOT / "lobby_app" / "receiver").glob("*.py") for found in ROUTE.findall(text_of(file))
    }
    assert len(routes) > 6
    assert not [route for route in routes if route not in text("docs/architecture.md")]


def test_every_view_model_is_explained() -> None:
    models = [name for file in (ROOT / "lobby_app" / "desktop").glob("*.py") for name in MODEL.findall(text_of(file))]
    assert len(models) > 6
    assert not missing(models, "docs/architecture.md")


@pytest.mark.parametrize("name", LISTS)
def test_every_code_of_the_guide_is_in_the_glossary(guide: Guide, name: str) -> None:
    codes = list(getattr(guide, name))
    assert codes
    assert not missing(codes, "docs/glossary.md")


def test_ways_and_emergencies_are_in_the_glossary(guide: Guide) -> None:
    assert not missing([way.code for handling in guide.handling.values() for way in handling.ways], "docs/glossary.md")
    assert not missing([kind.code for kind in guide.emergency], "docs/glossary.md")


@pytest.mark.parametrize("file", DOCUMENTS, ids=named)
def test_every_link_and_picture_is_there(file: Path) -> None:
    for target in LINK.findall(text_of(file)):
        if target.startswith(("http://", "https://", "mailto:")):
            continue
        path, _, anchor = unquote(target).partition("#")
        found = (file.parent / path) if path else file
        assert found.exists(), f"{named(file)} points at {target}"
        if anchor:
            assert anchor in anchors(found), f"{named(file)} points at {target}, there is no such heading"


@pytest.mark.parametrize("file", DOCUMENTS, ids=named)
def test_no_document_names_a_path_of_one_machine(file: Path) -> None:
    assert not LOCAL_PATH.findall(text_of(file))


def test_pictures_are_used_and_light() -> None:
    pictures = sorted((ROOT / "docs" / "pictures").iterdir())
    assert pictures
    told = "".join(text_of(file) for file in DOCUMENTS)
    for picture in pictures:
        assert picture.name in told, f"{picture.name} is shown nowhere"
        assert picture.stat().st_size < 200_000, f"{picture.name} is too heavy"
