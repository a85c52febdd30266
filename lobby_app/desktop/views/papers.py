"""Which papers, by business kind: what to bring, whether in person, a form, a machine."""

from typing import Any

from lobby_app.guide import BusinessKind, Guide

from .common import pick


def papers_view(guide: Guide, chosen: str, language: str) -> dict[str, Any]:
    """`kinds` to choose from, `one` the kind chosen, {} before anything was."""
    kind = guide.business.get(chosen)
    return {
        "kinds": [{"key": one.code, "text": pick(one.name, language)} for one in guide.business.values()],
        "chosen": chosen if kind else "",
        "one": kind_view(kind, language) if kind else {},
    }


def kind_view(kind: BusinessKind, language: str) -> dict[str, Any]:
    return {
        "name": pick(kind.name, language),
        "papers": [{"text": pick(one, language), "other": pick(one, other(language))} for one in kind.papers],
        "inPerson": kind.in_person,
        "form": kind.form,
        "machine": kind.machine,
        "cash": kind.cash,
        "fraudTalk": kind.fraud_talk,
        "note": pick(kind.note, language) if kind.note else "",
    }


def bring(kind: BusinessKind) -> dict[str, str]:
    """The sentence for the customer, in both languages: what to bring for this."""
    zh = "；".join(one.zh.rstrip("。") for one in kind.papers)
    en = "; ".join(one.en[:1].lower() + one.en[1:] if one.en[1:2].islower() else one.en for one in kind.papers)
    return {"zh": f"办理{kind.name.zh}，请带：{zh}。", "en": f"For this ({kind.name.en}), please bring: {en}."}


def other(language: str) -> str:
    return "zh" if language == "en" else "en"
