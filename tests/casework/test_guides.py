"""A guide that headquarters published is taken over; what is open keeps the guide it was composed by."""

from pathlib import Path

import pytest

from lobby_app.casework import Done, Refused, Station, fold
from lobby_app.casework.commands import ChooseHandling, ConfirmNeeds, EndCase, OpenCase, SkipStep
from lobby_app.casework.memory import still_needed
from lobby_app.guide import Guide, load

from .hands import RESOURCES, BranchOffice, done


@pytest.fixture
def newer(tmp_path: Path) -> Guide:
    """Our guide, in which one way of handling and one reason have another code."""
    for file in RESOURCES.rglob("*.toml"):
        copy = tmp_path / "newer" / file.relative_to(RESOURCES)
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = file.read_text(encoding="utf-8")
        copy.write_text(text.replace('"notarised"', '"by_notary"').replace('"own_means"', '"by_own_means"'), "utf-8")
    return load(tmp_path / "newer")


def test_taking_over_a_guide_is_noted_and_lasts(desk: Station, newer: Guide, guide: Guide) -> None:
    assert desk.guide is guide
    outcome = desk.adopt(newer, 4)
    assert isinstance(outcome, Done)
    (saved,) = outcome.events
    assert (saved.event.kind, saved.event.guide, saved.event.staff) == ("guide_adopted", newer.hash, "L01")
    assert saved.event.body == {"hash": newer.hash, "version": 4}
    assert desk.guide is newer
    fact = desk.branch.guides["desk"]
    assert (fact.hash, fact.version, desk.branch.notes) == (newer.hash, 4, [])
    kept = still_needed(list(desk.journal.events()), desk.branch, "2027-01-01")
    assert fold(kept).guides == desk.branch.guides, "remembered however long ago it was"


def test_what_cannot_be_noted_is_not_taken_over(desk: Station, newer: Guide, guide: Guide) -> None:
    desk.journal._db.execute("PRAGMA query_only = 1")
    assert isinstance(desk.adopt(newer, 4), Refused)
    assert desk.guide is guide


def test_an_open_case_goes_on_by_its_own_guide(desk: Station, newer: Guide, guide: Guide) -> None:
    opened = OpenCase(categories=("visual",))
    done(desk, opened)
    desk.adopt(newer, 1)
    desk.guide_by_hash = {guide.hash: guide, newer.hash: newer}.get
    done(desk, ChooseHandling(opened.case, "visual.business", "notarised"))
    done(desk, SkipStep(opened.case, "seat", "own_means"))
    refused = desk.do(ChooseHandling(opened.case, "visual.business", "by_notary"))
    assert isinstance(refused, Refused) and refused.code == "unknown_way"

    later = OpenCase(categories=("visual",))
    done(desk, later)
    done(desk, ChooseHandling(later.case, "visual.business", "by_notary"))
    done(desk, ConfirmNeeds(opened.case, ("visual", "elderly")))
    walk = desk.branch.cases[opened.case].walk
    assert walk is not None and walk.guide == newer.hash, "composed anew it is a case of the guide of now"
    done(desk, ChooseHandling(opened.case, "visual.business", "by_notary"))
    done(desk, EndCase(opened.case, "done"))


def test_other_stations_hear_of_it(office: BranchOffice, desk: Station, newer: Guide) -> None:
    window = office.open("window-3", "T01")
    desk.adopt(newer, 2)
    office.meet()
    assert window.branch.guides["desk"].version == 2 and "window-3" not in window.branch.guides
