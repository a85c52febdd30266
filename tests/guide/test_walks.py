"""One walk out of any of the 2,047 sets of categories: nothing lost, nothing twice, always in order."""

import itertools
import random

import pytest

from lobby_app.guide import Guide, UnknownCode, Walk, compose, rules_shown, step_view, tasks_left, walk_json, ways_for

Walks = dict[tuple[str, ...], Walk]


@pytest.fixture(scope="module")
def walks(guide: Guide) -> Walks:
    codes = list(guide.categories)
    subsets = [s for size in range(1, len(codes) + 1) for s in itertools.combinations(codes, size)]
    assert len(subsets) == 2**11 - 1
    return {subset: compose(guide, subset) for subset in subsets}


def replaced_in(guide: Guide, subset: tuple[str, ...], code: str, owner: str) -> bool:
    """Whether the files say that this step of `owner` is left out in the company of the others."""
    step = guide.steps[code]
    phases = {p for c in subset for p in guide.categories[c].replaces_phases}
    if step.phase in phases and step.phase not in guide.categories[owner].replaces_phases:
        return True
    return any(code in s.replaces for c in subset for s in guide.categories[c].steps)


def test_every_step_is_there_once_or_replaced_by_the_files(guide: Guide, walks: Walks) -> None:
    for subset, walk in walks.items():
        codes = [step.code for step in walk.steps]
        assert len(codes) == len(set(codes))
        for owner in subset:
            for step in guide.categories[owner].steps:
                if step.code not in codes:
                    assert replaced_in(guide, subset, step.code, owner), (subset, step.code)


def test_each_step_names_the_categories_that_ask_for_it(guide: Guide, walks: Walks) -> None:
    for subset, walk in walks.items():
        for step in walk.steps:
            assert step.from_ and set(step.from_) <= set(subset)
            for owner in step.from_:
                assert step.code in {own.code for own in guide.categories[owner].steps}


def test_phases_come_in_order(guide: Guide, walks: Walks) -> None:
    place = {phase: number for number, phase in enumerate(guide.phases)}
    assert list(place) == ["emergency", "arrive", "window", "handle", "leave", "after"]
    for walk in walks.values():
        order = [place[step.phase] for step in walk.steps]
        assert order == sorted(order)


def test_no_rule_is_lost(guide: Guide, walks: Walks) -> None:
    """A rule stays, or the one that stays on its topic names it; never both."""
    for subset, walk in walks.items():
        asked = {rule.code for code in subset for rule in guide.categories[code].rules}
        stays = [rule.code for rule in walk.rules]
        gone = [code for rule in walk.rules for code in rule.yields]
        assert len(stays) == len(set(stays)) and len(gone) == len(set(gone))
        assert set(stays) | set(gone) == asked and not set(stays) & set(gone)


def test_the_more_careful_duty_and_the_more_favourable_service_stay(guide: Guide, walks: Walks) -> None:
    for walk in walks.values():
        for kept in walk.rules:
            for code in kept.yields:
                gone = guide.rules[code]
                assert gone.topic == kept.topic
                assert set(kept.from_) != {c for c in walk.categories if gone in guide.categories[c].rules}
                assert (gone.kind == kept.kind and gone.rank < kept.rank) or (
                    gone.kind == "burden" and kept.kind == "service"
                )


def test_no_burden_is_added_because_categories_meet(guide: Guide, walks: Walks) -> None:
    """A burden stands in a walk only if one category alone brings it, and only one sort of it on a topic."""
    for walk in walks.values():
        burdens = [rule for rule in walk.rules if rule.kind == "burden"]
        for rule in burdens:
            assert any(rule.code in {r.code for r in walks[(code,)].rules} for code in walk.categories)
        assert len({rule.topic for rule in burdens}) == len(burdens)


def test_where_burdens_meet_the_supervisor_is_asked(walks: Walks) -> None:
    for meeting in (("visual", "writing"), ("visual", "elderly"), ("visual", "home_visit")):
        assert "burden.decision" in walks[meeting].handling
    for alone in (("visual",), ("writing",), ("writing", "home_visit"), ("elderly", "ill")):
        assert "burden.decision" not in walks[alone].handling


def test_a_walk_stays_short_enough_to_be_walked(walks: Walks) -> None:
    for subset, walk in walks.items():
        assert len(walk.steps) <= 9 + 4 * (len(subset) - 1)
    assert max(len(walk.steps) for walk in walks.values()) <= 24


def test_questions_and_tasks_of_all_categories_are_united(guide: Guide, walks: Walks) -> None:
    for subset, walk in walks.items():
        for code in subset:
            assert {item.code for item in guide.categories[code].handling} <= set(walk.handling)
            assert {task.code for task in guide.categories[code].tasks} <= set(walk.tasks)
        assert len(walk.handling) == len(set(walk.handling)) and len(walk.tasks) == len(set(walk.tasks))


def test_the_order_in_which_categories_are_named_does_not_matter(guide: Guide, walks: Walks) -> None:
    chance = random.Random(7)
    for subset in chance.sample(sorted(walks), 200):
        shuffled = list(subset) * 2
        chance.shuffle(shuffled)
        assert compose(guide, shuffled) == walks[subset]


def test_emergency_comes_first_and_keeps_the_rest(guide: Guide, walks: Walks) -> None:
    for subset, walk in walks.items():
        if "emergency" in subset:
            assert walk.steps[0].phase == "emergency"
            rest = tuple(code for code in subset if code != "emergency")
            if rest:
                assert {step.code for step in walks[rest].steps} <= {step.code for step in walk.steps}


def test_a_home_visit_replaces_arriving_and_the_window_by_its_own(walks: Walks) -> None:
    for subset, walk in walks.items():
        if "home_visit" in subset:
            early = {step.code for step in walk.steps if step.phase in ("arrive", "window")}
            assert early == {"home_visit.ask", "home_visit.verify", "home_visit.appoint"}
            assert walk.window == "never"


def test_the_priority_window_is_called_for_those_who_need_it(walks: Walks) -> None:
    for code in ("mobility", "visual", "hearing", "writing", "elderly", "ill", "pregnant", "infant", "emergency"):
        codes = [step.code for step in walks[(code,)].steps]
        assert codes.index("tell_others") == codes.index("open_window") + 1
    assert [step.code for step in walks[("foreign",)].steps if step.phase == "window"] == ["route"]
    assert walks[("foreign",)].window == "called"
    assert walks[("infant",)].window == "if_wished"
    assert walks[("elderly", "infant")].window == "offer"


def test_a_foreign_customer_of_age_goes_to_the_priority_window(guide: Guide, walks: Walks) -> None:
    walk = walks[("elderly", "foreign")]
    assert "open_window" in {s.code for s in walk.steps} and "route" not in {s.code for s in walk.steps}
    offered = next(rule for rule in walk.rules if rule.topic == "queue_number")
    assert (offered.code, offered.yields) == ("always.priority_window", ("foreign.called_window",))
    ways_out = [line.zh for line in step_view(guide, walk, "farewell").do if line.topic == "escort"]
    assert ways_out == ["送到门外；需要时陪到车站、车旁或家"]


def test_a_foreign_customer_with_a_baby_may_still_go_by_number(walks: Walks) -> None:
    """Where the priority window is only offered, the called window stays open to them."""
    codes = [step.code for step in walks[("infant", "foreign")].steps if step.phase == "window"]
    assert codes == ["open_window", "tell_others", "route"]


def test_fraud_talk_comes_with_the_kind_of_business(guide: Guide) -> None:
    for code, business in guide.business.items():
        walk = compose(guide, ["pregnant"], code)
        assert ("fraud_talk" in {step.code for step in walk.steps}) == business.fraud_talk
        assert ("fraud.quiet_talk" in {rule.code for rule in walk.rules}) == business.fraud_talk
        assert ("fraud.outcome" in walk.handling) == business.fraud_talk
    assert {way.code for way in guide.handling["fraud.outcome"].ways} == {
        "given_up",
        "done_after_check",
        "handed_to_police",
    }


def test_served_at_the_machine_nobody_opens_a_window(guide: Guide) -> None:
    codes = [step.code for step in compose(guide, ["mobility", "foreign"], place="machine").steps]
    assert "at_machine" in codes
    assert not {"open_window", "tell_others", "route", "assist"} & set(codes)
    assert {"open_window", "at_machine"} <= {s.code for s in compose(guide, ["ill"], place="car").steps}


def test_a_group_led_by_one_person_brings_its_rule(guide: Guide) -> None:
    led = compose(guide, ["elderly"], companion="group_leader")
    assert "group.one_by_one" in {rule.code for rule in led.rules}
    assert "group.one_by_one" not in {rule.code for rule in compose(guide, ["elderly"]).rules}


def test_a_shared_step_says_what_its_categories_add_first(guide: Guide, walks: Walks) -> None:
    seen = step_view(guide, walks[("mobility", "hearing")], "greet")
    phrases = [phrase.code for phrase in seen.phrases]
    assert phrases.index("mobility.ramp") < phrases.index("hearing.show_hello") < phrases.index("greet.ask_help")
    assert len(phrases) == len(set(phrases))
    texts = [line.zh for line in seen.do]
    assert len(texts) == len(set(texts)) and texts[-1] == guide.steps["greet"].do[-1].zh


def test_alone_a_step_is_what_its_category_says(guide: Guide) -> None:
    for code, category in guide.categories.items():
        walk = compose(guide, [code])
        for step in category.steps:
            seen = step_view(guide, walk, step.code)
            assert seen.phrases == step.phrases
            assert set(seen.do) <= set(step.do)


def test_a_chosen_way_brings_its_rules_and_tasks(guide: Guide, walks: Walks) -> None:
    walk = walks[("visual",)]
    before = {rule.code for rule in rules_shown(guide, walk, "handle")}
    alone = {rule.code for rule in rules_shown(guide, walk, "handle", {"visual.business": "alone"})}
    assert "visual.video_kept" in alone - before
    assert [task.code for task in tasks_left(guide, walk)] == []
    assert [task.code for task in tasks_left(guide, walk, {"visual.business": "alone"})] == ["visual.backup_video"]


def test_only_a_lineal_relative_opens_the_way_of_the_relative(guide: Guide) -> None:
    ways = {c: [way.code for way in ways_for(guide.handling["visual.business"], c)] for c in guide.companions}
    assert ways["lineal_relative"] == ["relative", "alone", "notarised"]
    assert ways["spouse"] == ["alone", "notarised"], "whether a spouse counts is the bank's to say"
    assert all(found == ["alone", "notarised"] for c, found in ways.items() if c != "lineal_relative")


def test_a_walk_on_the_wire_names_its_guide(guide: Guide, walks: Walks) -> None:
    plain = walk_json(walks[("writing", "foreign")])
    assert plain["guide"] == guide.hash and plain["categories"] == ["writing", "foreign"]
    assert plain["steps"][0] == {
        "code": "greet",
        "phase": "arrive",
        "role": "lobby_manager",
        "from": ["writing", "foreign"],
    }
    assert {"code", "topic", "kind", "rank", "from", "yields"} == set(plain["rules"][0])


def test_an_unknown_code_is_refused_by_name(guide: Guide) -> None:
    with pytest.raises(UnknownCode, match="no category 'tall'"):
        compose(guide, ["ill", "tall"])
    with pytest.raises(UnknownCode, match="no kind of business"):
        compose(guide, ["ill"], "barter")
    with pytest.raises(UnknownCode):
        step_view(guide, compose(guide, ["ill"]), "visual.sign")


def test_nobody_special_has_no_walk(guide: Guide) -> None:
    walk = compose(guide, [], "transfer")
    assert (walk.steps, walk.rules, walk.handling, walk.window) == ((), (), (), "")
