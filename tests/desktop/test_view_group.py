"""People who came together, as home, walk and goodbye show them."""

from lobby_app.casework import Case, Station
from lobby_app.casework.commands import CallWindow, CompleteStep, EndCase, HandOverCase, OpenCase, StartServing, new_id
from lobby_app.desktop.views.cases import cases_view
from lobby_app.desktop.views.counter_brief import brief
from lobby_app.desktop.views.group import group_view
from lobby_app.desktop.views.home import home_view
from lobby_app.desktop.views.walk import walk_view
from lobby_app.guide import Guide
from tests.casework.hands import BranchOffice, done, opened

TODAY = "2026-11-22"


def together(station: Station, count: int, companion: str = "none") -> list[Case]:
    command = OpenCase(("elderly",), companion=companion, others=tuple(new_id() for _ in range(count - 1)))
    done(station, command)
    return station.branch.group(station.branch.cases[command.case])


def test_somebody_alone_is_no_group(desk: Station, guide: Guide) -> None:
    assert group_view(desk.branch, guide, opened(desk, "ill"), TODAY, "zh") == {}


def test_a_group_is_one_card_and_the_next_of_them_is_in_front(desk: Station, guide: Guide) -> None:
    alone = opened(desk, "ill")
    first, second, _third = together(desk, 3)
    cards = home_view(desk.branch, guide, TODAY, "zh")["cases"]
    assert {card["id"] for card in cards} == {first.id, alone.id} and len(cards) == 2
    (card,) = (one for one in cards if one["group"])
    assert (card["group"]["open"], card["group"]["size"]) == (3, 3)
    done(desk, EndCase(first.id, "done"))
    (card,) = (one for one in home_view(desk.branch, guide, TODAY, "zh")["cases"] if one["group"])
    assert (card["id"], card["group"]["open"], card["group"]["place"]) == (second.id, 2, 2)


def test_the_walk_names_the_others_and_the_goodbye_counts_them(
    office: BranchOffice, desk: Station, window: Station, guide: Guide
) -> None:
    office.meet()
    first, second, third = together(desk, 3)
    call = CallWindow(second.id, "3")
    done(desk, call)
    office.meet()
    done(window, StartServing(call.call))
    office.meet()
    done(desk, EndCase(third.id, "left"))
    view = group_view(desk.branch, guide, first, TODAY, "zh")
    assert [(one["here"], one["gone"], one["serving"]) for one in view["members"]] == [
        (True, False, False),
        (False, False, True),
        (False, True, False),
    ]
    assert (view["beside"], view["atWindow"]) == (0, 1), "whoever is at the window is not said goodbye to"


def test_the_teller_sees_one_of_how_many_and_what_their_company_warns_of(
    office: BranchOffice, desk: Station, window: Station, guide: Guide
) -> None:
    office.meet()
    members = together(desk, 4, companion="group_leader")
    call = CallWindow(members[0].id, "3")
    done(desk, call)
    office.meet()
    view = brief(window.branch, guide, window.branch.calls[call.call], "", TODAY, "en")
    assert (view["group"]["place"], view["group"]["size"]) == (1, 4)
    assert [sign["code"] for sign in view["warnings"]] == ["group.one_by_one"]
    walk = walk_view(desk.branch, guide, members[0], "", ["3"], TODAY, "en")
    assert walk["warnings"] == view["warnings"]
    assert home_view(desk.branch, guide, TODAY, "en")["cases"][0]["warnings"] == view["warnings"]


def test_company_as_usual_warns_of_nothing(desk: Station, guide: Guide) -> None:
    case = opened(desk, "elderly", business="transfer", companion="lineal_relative")
    assert walk_view(desk.branch, guide, case, "", ["3"], TODAY, "en")["warnings"] == []


def test_who_may_belong_together_is_offered(desk: Station, guide: Guide) -> None:
    first, _second = together(desk, 2)
    other = opened(desk, "ill")
    offered = walk_view(desk.branch, guide, first, "", ["3"], TODAY, "en")["joinable"]
    assert [one["key"] for one in offered] == [other.id]


def test_what_is_handed_over_waits_at_the_other_desk_a_group_as_one(
    office: BranchOffice, desk: Station, guide: Guide
) -> None:
    other = office.open("desk-2", "L01")
    office.meet()
    members = together(desk, 3)
    done(desk, HandOverCase(members[0].id, "desk-2"))
    office.meet()
    here = cases_view(other.branch, guide, "desk-2", TODAY, "zh", lambda _case: guide)
    assert [card["id"] for card in here["offered"]] == [members[0].id]
    there = cases_view(desk.branch, guide, "desk", TODAY, "zh", lambda _case: guide)
    assert there["offered"] == [] and [one["key"] for one in there["desks"]] == ["desk-2"]
    assert home_view(desk.branch, guide, TODAY, "zh")["cases"][0]["offered"]


def test_who_was_seen_off_today_can_be_gone_on_with(desk: Station, guide: Guide) -> None:
    case = opened(desk, "hearing")
    done(desk, CompleteStep(case.id, "greet"))
    done(desk, EndCase(case.id, "done"))
    (row,) = cases_view(desk.branch, guide, "desk", TODAY, "en", lambda _case: guide)["ended"]
    assert (row["case"], row["outcome"], row["at"]) == (case.id, guide.outcomes["done"].name.en, "09:00")
