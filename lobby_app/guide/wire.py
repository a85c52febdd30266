"""The guide, an identification and a walk as the command line prints them: keys are never renamed."""

from collections.abc import Iterable
from typing import Any

import msgspec

from .composition import Walk
from .identification import Suggestion
from .model import Asks, Category, Guide, Handling, Rule, Step
from .words import Text


def guide_json(guide: Guide) -> dict[str, Any]:
    """Everything, each category complete in itself: shared steps and rules are repeated there."""
    return {
        "version": guide.version,
        "hash": guide.hash,
        "elderly_age": guide.elderly_age,
        "categories": [_category(guide, category) for category in guide.categories.values()],
        "added_steps": [
            {**_step(step), "added_by": _plain(step.added_by)}
            for step in guide.steps.values()
            if step.added_by is not None
        ],
        "phrasebook": _plain(guide.phrasebook),
        "glossary": _plain(guide.glossary),
        "cards": _plain(guide.cards),
        "signs": _plain(list(guide.signs.values())),
        "business": _plain(list(guide.business.values())),
        "facilities": _plain(list(guide.facilities.values())),
        "roster": _plain(list(guide.roster.values())),
        "visit_bag": _plain(list(guide.visit_bag.values())),
        "visit_form": _plain(guide.visit_form),
        "emergency": _plain(guide.emergency),
    }


def identify_json(suggestions: Iterable[Suggestion]) -> dict[str, Any]:
    return {"categories": _plain(list(suggestions))}


def walk_json(walk: Walk) -> dict[str, Any]:
    plain: dict[str, Any] = _plain(walk)
    return plain


def _category(guide: Guide, category: Category) -> dict[str, Any]:
    return {
        "code": category.code,
        "name": _text(category.name),
        "short": _text(category.short),
        "icon": category.icon,
        "description": _text(category.description),
        "cues": [
            {
                "code": cue.code,
                "kind": cue.kind,
                "group": cue.group,
                "strength": cue.strength,
                "text": _text(cue.text),
                "icon": cue.icon or category.icon,
            }
            for cue in category.cues
        ],
        "facilities": list(category.facilities),
        "window": category.window,
        "replaces_phases": list(category.replaces_phases),
        "board": category.board,
        "steps": [_step(step) for step in category.steps],
        "mind": [_rule(rule) for rule in category.rules if not rule.never],
        "never": [_rule(rule) for rule in category.rules if rule.never],
        "handling": [entry for item in category.handling for entry in _ways(guide, item)],
        "tasks": _plain(category.tasks),
        "ending": _text(category.ending),
        "counter": _asks(category.counter),
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "code": step.code,
        "phase": step.phase,
        "role": step.role,
        "also": list(step.also),
        "title": _text(step.title),
        "do": [_text(line) for line in step.do],
        "why": _text(step.why),
        "phrases": [{"code": phrase.code, "zh": phrase.zh, "en": phrase.en} for phrase in step.phrases],
        "action": step.action,
        "handling": list(step.handling),
        "skip_reasons": list(step.skip_reasons),
        "replaces": list(step.replaces),
        "signs": list(step.signs),
        "idle_at": list(step.idle_at),
        "together": step.together,
    }


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "code": rule.code,
        "topic": rule.topic,
        "kind": rule.kind,
        "rank": rule.rank,
        "must": rule.must,
        "title": _text(rule.title),
        "detail": _text(rule.detail),
        "phases": list(rule.phases),
        "source": _text(rule.source) if rule.source else None,
    }


def _ways(guide: Guide, handling: Handling) -> list[dict[str, Any]]:
    return [
        {
            "code": way.code,
            "handling": handling.code,
            "title": _text(way.title),
            "when": _text(way.when),
            "do": [_text(line) for line in way.do],
            "rules": [_rule(guide.rules[code]) for code in way.rules],
            "tasks": [_plain(guide.tasks[code]) for code in way.tasks],
            "companions": list(way.companions),
            "parts": list(way.parts),
            "counter": _asks(way.counter),
        }
        for way in handling.ways
    ]


def _asks(asks: Asks) -> dict[str, list[dict[str, str]]]:
    rows = {"signs": asks.signs, "notes": asks.notes, "copies": asks.copies, "aloud": asks.aloud}
    return {row: [_text(line) for line in lines] for row, lines in rows.items()}


def _text(text: Text) -> dict[str, str]:
    return {"zh": text.zh, "en": text.en}


def _plain(value: Any) -> Any:
    """JSON's own types, so that what is compared or changed is what is printed."""
    return msgspec.json.decode(msgspec.json.encode(value))
