"""One case being walked: the path, the step in hand with its phrases, and what to mind."""

from typing import Any

from msgspec.structs import replace

from lobby_app.casework import Branch, Call, Case, StepState, label
from lobby_app.guide import (
    Guide,
    Known,
    Phrase,
    Rule,
    Step,
    Text,
    Walk,
    WalkRule,
    WalkStep,
    fitted,
    handling_of,
    parting_of,
    rules_shown,
    step_view,
    wait_phrase,
    ways_for,
)

from .common import ahead, hour, listed, milliseconds, named, need_icons, needs, pick, promised, step_title
from .emergency import deeds_noted
from .group import group_view, joinable, warnings
from .outcome import over
from .ready import ready_view


def walk_view(
    branch: Branch,
    guide: Guide,
    case: Case,
    selected: str,
    windows: list[str],
    today: str,
    language: str,
    still: int | None = None,
) -> dict[str, Any]:
    """The walk of an open case with the step `selected`, or the next one to do if that is empty.

    `still`: for how many minutes more nobody calls numbers, None while somebody does.
    """
    walk = guide_walk(guide, case)
    ended = over(guide, case)
    every = [step.code for step in walk.steps]
    codes = short_end(guide, case, selected) if ended else every
    left = [step.code for step in ahead(case, leaving=bool(ended)) if step.code in codes]
    code = selected if selected in codes else next(iter(left), codes[-1])
    index = codes.index(code)
    following = [one for one in left if one != code]
    step = parted(guide, case, step_view(guide, walk, code)) if code in guide.steps else unworded(walk, code)
    if still is not None and step.action == "tell_waiting" and (timed := wait_phrase(guide, still)) is not None:
        step = replace(step, phrases=(timed, *step.phrases))
    mind, more = minded(guide, case, step.phase, code, language)
    return {
        "id": case.id,
        "number": label(branch, case, today),
        "needs": needs(guide, case.categories, language),
        "categories": list(case.categories),
        "needIcons": need_icons(guide, case.categories, language),
        "facts": facts(guide, case, language),
        "shown": sees(guide, case),
        "staff": case.staff,
        "state": case.state,
        "openedMs": milliseconds(case.happened or case.opened_at),
        "path": [path_step(guide, case, one, code, language) for one in codes],
        "codes": codes,
        "index": index,
        "total": len(codes),
        "step": step_card(guide, case, step, code, language),
        "following": step_title(guide, following[0], language) if following else "",
        "last": not following,
        "late": [path_step(guide, case, one, code, language) for one in every if state_of(case, one).state == "todo"],
        "over": named(guide.outcomes, ended, language) if ended else "",
        "mind": mind,
        "more": more,
        "group": group_view(branch, guide, case, today, language),
        "joinable": joinable(branch, guide, case, today, language),
        "warnings": warnings(guide, case, language),
        "tasks": tasks(guide, case, language),
        "handling": handling(guide, case, language, code),
        "call": call_card(guide, case.call, language),
        "callable": callable_now(guide, case),
        "board": writes(guide, case),
        "windows": windows,
        "ready": ready_view(branch, guide, case, step, phase_rules(guide, case, step.phase), today, language),
        "visit": any(guide.steps[one].action == "visit" for one in codes if one in guide.steps),
        "appointment": appointment(case, language),
        "earlier": earlier(branch, case),
        "deeds": deeds_noted(guide, case, language),
        "referred": [named(guide.referrals, one, language) for one in case.referred],
    }


def short_end(guide: Guide, case: Case, selected: str) -> list[str]:
    """The path once the business has ended early: what was dealt with, the step in hand, and the goodbye."""
    steps = case.walk.steps if case.walk else ()
    kept = [
        step.code
        for step in steps
        if step.action == "farewell" or step.code == selected or state_of(case, step.code).state != "todo"
    ]
    return kept or [step.code for step in steps]


def parted(guide: Guide, case: Case, step: Step) -> Step:
    """The step in the words that fit an unusual end, once there was one."""
    parting = parting_of(guide, case.handling)
    if parting is None:
        return step
    do = parting.do if step.action == "farewell" else step.do
    return replace(step, do=do, phrases=parting.phrases)


def guide_walk(guide: Guide, case: Case) -> Walk:
    """The walk as it was frozen, in the shape in which the guide can put it into words."""
    if case.walk is None:
        raise ValueError(f"case {case.id} has no walk yet")
    frozen = case.walk
    rules = [guide.rules[code] for code in frozen.rules if code in guide.rules]
    return Walk(
        guide=frozen.guide,
        categories=frozen.categories,
        steps=tuple(WalkStep(one.code, one.phase, one.role, one.from_) for one in frozen.steps),
        rules=tuple(WalkRule(one.code, one.topic, one.kind, one.rank, asked_by(guide, case, one)) for one in rules),
        handling=frozen.handling,
        tasks=frozen.tasks,
        business=case.business,
        companion=case.company,
        place=case.place,
        window="",
    )


def unworded(walk: Walk, code: str) -> Step:
    """A step that this guide has no words for: its own guide is not to be had. It can be ticked all the same."""
    frozen = next(step for step in walk.steps if step.code == code)
    return Step(code, frozen.phase, frozen.role, 0, Text(code, code), (), Text("", ""), ())


def asked_by(guide: Guide, case: Case, rule: Rule) -> tuple[str, ...]:
    """The categories of this case that a rule comes from; a rule added by the business comes from all."""
    known = [code for code in case.categories if code in guide.categories]
    own = tuple(code for code in known if rule in guide.categories[code].rules)
    return own or tuple(known)


def state_of(case: Case, code: str) -> StepState:
    return case.steps.get(code) or StepState(code)


def facts(guide: Guide, case: Case, language: str) -> str:
    """The business, where it is known. Never who came along: that person reads the head of the screen as well."""
    if case.business != "other" and case.business in guide.business:
        return pick(guide.business[case.business].name, language)
    return ""


def path_step(guide: Guide, case: Case, code: str, selected: str, language: str) -> dict[str, Any]:
    """A step on the rail. `state` tells what became of it; `stage` also that it is the one in hand."""
    state = state_of(case, code)
    stage = {"todo": "todo", "done": "done", "skipped": "skipped", "not_applicable": "na"}[state.state]
    return {
        "code": code,
        "text": step_title(guide, code, language),
        "stage": "now" if code == selected else stage,
        "state": state.state,
        "at": hour(state.happened),
        "late": bool(state.happened) and hour(state.happened) != hour(state.entered),
        "by": state.staff,
        "reason": named(guide.skip_reasons, state.reason, language) if state.reason else "",
        "confirmedBy": listed([tick.staff for tick in state.confirmed_by], language),
    }


def step_card(guide: Guide, case: Case, step: Step, code: str, language: str) -> dict[str, Any]:
    state = state_of(case, code)
    reasons = step.skip_reasons or tuple(guide.skip_reasons)
    return {
        "code": code,
        "title": pick(step.title, language),
        "doing": [pick(line, language) for line in step.do],
        "why": pick(step.why, language),
        "action": step.action,
        "role": named(guide.roles, step.role, language),
        "state": state.state,
        "at": hour(state.happened),
        "by": state.staff,
        "phrases": [
            {"code": one.code, "zh": one.zh, "en": one.en}
            for one in sorted(step.phrases, key=lambda phrase: standing(phrase, case))
        ],
        "signed": listed([pick(guide.signs[one].name, language) for one in step.signs if one in guide.signs], language),
        "signs": [
            {"key": one, "text": pick(guide.signs[one].name, language)} for one in step.signs if one in guide.signs
        ],
        "skipReasons": [{"key": one, "text": named(guide.skip_reasons, one, language)} for one in reasons],
    }


def standing(phrase: Phrase, case: Case) -> int:
    """Where a phrase stands: first what was made for these cues or for what has happened, last what was made for
    others."""
    if not phrase.cues and not phrase.ways:
        return 1
    happened = {*case.handling.values(), case.emergency.kind if case.emergency else ""}
    return 0 if set(phrase.cues) & set(case.cues) or set(phrase.ways) & happened else 2


def appointment(case: Case, language: str) -> dict[str, str]:
    """When a home visit is, and who goes; empty strings where nothing is agreed."""
    visit = case.visit
    return {
        "day": visit.at[:10] if visit else "",
        "time": visit.at[11:16] if visit else "",
        "who": listed(list(visit.staff), language) if visit else "",
    }


def earlier(branch: Branch, case: Case) -> dict[str, str]:
    """The case that this visit goes on with: its day and, as far as this station holds it, its number; {} if none."""
    if not case.earlier:
        return {}
    known = branch.cases.get(case.earlier)
    return {"day": case.earlier_day, "number": label(branch, known, known.day) if known else ""}


def rule_row(rule: Rule, language: str) -> dict[str, Any]:
    return {
        "code": rule.code,
        "text": pick(rule.title, language),
        "detail": pick(rule.detail, language),
        "must": rule.must,
        "never": rule.never,
        "source": pick(rule.source, language) if rule.source else "",
    }


IN_SIGHT = 4
"""So many rules stand on the screen at once; the others are one touch away."""


def minded(
    guide: Guide, case: Case, phase: str, step: str, language: str
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What to mind now, strictest first; then everything else that this phase of the walk asks for. `step`: the one in
    hand, empty if none is."""
    rules = phase_rules(guide, case, phase)
    near, back = fitted(guide, rules, Known(case.business, case.company, case.place, case.cues, step))
    rows = [rule_row(rule, language) for rule in (*near, *back)]
    count = min(len(near), IN_SIGHT)
    return rows[:count], rows[count:]


def phase_rules(guide: Guide, case: Case, phase: str) -> list[Rule]:
    """The rules of a phase, strictest first."""
    return list(rules_shown(guide, guide_walk(guide, case), phase, case.handling))


def tasks(guide: Guide, case: Case, language: str) -> list[dict[str, Any]]:
    """What is left for later, with what the chosen ways of handling add."""
    codes = list(case.walk.tasks) if case.walk else []
    codes += [code for code in case.tasks if code not in codes]
    return [
        {
            "code": code,
            "text": pick(guide.tasks[code].title, language),
            "glyph": guide.tasks[code].icon,
            "done": code in case.tasks and case.tasks[code].state == "done",
        }
        for code in codes
        if code in guide.tasks and not (code in case.tasks and case.tasks[code].state == "dropped")
    ]


def handling(guide: Guide, case: Case, language: str, step: str = "") -> list[dict[str, Any]]:
    """The questions of a step, or of the whole walk, each with the ways open to this customer and the one chosen."""
    walk = guide_walk(guide, case)
    asked = (
        handling_of(guide, walk, step)
        if step
        else [guide.handling[code] for code in walk.handling if code in guide.handling]
    )
    open_ways = {question.code: ways_for(question, case.company) for question in asked}
    return [
        {
            "code": question.code,
            "title": pick(question.title, language),
            "ask": pick(question.ask, language),
            "chosen": case.handling.get(question.code, ""),
            "ways": [
                {
                    "key": way.code,
                    "text": pick(way.title, language),
                    "note": pick(way.when, language),
                    "todo": [pick(line, language) for line in way.do],
                }
                for way in open_ways[question.code]
            ],
        }
        for question in asked
        # Where the company leaves one way only, the answer is known.
        if len(open_ways[question.code]) > 1 or question.code in case.handling
    ]


def call_card(guide: Guide, call: Call | None, language: str) -> dict[str, Any]:
    """How the latest call to a window stands."""
    if call is None:
        return {
            "state": "",
            "window": "",
            "at": "",
            "teller": "",
            "minutes": 0,
            "reason": "",
            "servingAt": "",
        }
    return {
        "id": call.id,
        "state": call.state,
        "window": call.window,
        "at": hour(call.called),
        "calledMs": milliseconds(call.called),
        "acceptedAt": hour(call.accepted),
        "pausedAt": hour(call.paused),
        "servingAt": hour(call.serving),
        "teller": call.teller,
        "minutes": call.minutes or 0,
        "promised": promised(call),
        "reason": named(guide.decline_reasons, call.reason, language) if call.reason else "",
    }


def writes(guide: Guide, case: Case) -> bool:
    """Whether somebody of this walk rather writes than speaks: the writing board stands in front then."""
    return any(guide.categories[code].board for code in case.categories if code in guide.categories)


def sees(guide: Guide, case: Case) -> bool:
    """Whether words can be shown to this customer; if not, they are spoken first. Whoever writes is shown them."""
    known = [guide.categories[code] for code in case.categories if code in guide.categories]
    return all(one.shown for one in known) or any(one.board for one in known)


def passed_over(guide: Guide, case: Case) -> set[str]:
    """Questions of steps that were skipped, or did not apply: whoever said why there is not asked again."""
    walk = guide_walk(guide, case) if case.walk else None
    return {
        question.code
        for code, state in case.steps.items()
        if walk and state.state in ("skipped", "not_applicable") and code in guide.steps
        for question in handling_of(guide, walk, code)
    }


def callable_now(guide: Guide, case: Case) -> bool:
    """Whether 'call the window' is offered: somebody of this walk is meant to go to it, and no call runs."""
    meant = any(guide.categories[code].window != "never" for code in case.categories if code in guide.categories)
    return meant and case.state == "open" and case.active_call is None
