"""How a case ended, as far as what was noted in it already says so."""

from lobby_app.casework import Case
from lobby_app.guide import Guide


def suggested_outcome(guide: Guide, case: Case) -> str:
    """How it ended, as far as a deed of an emergency or an answer already says so. Else the first, 'done'."""
    said = [way for way in case.handling.values() if way in guide.outcomes]
    return ended_by_deed(guide, case) or (said[-1] if said else next(iter(guide.outcomes)))


def ended_by_deed(guide: Guide, case: Case) -> str:
    """The outcome that something done in an emergency has led to, such as that the police took over; or empty."""
    done = case.emergency.deeds if case.emergency else {}
    kind = next((one for one in guide.emergency if case.emergency and one.code == case.emergency.kind), None)
    led = [deed.outcome for deed in kind.deeds if deed.outcome and deed.code in done] if kind else []
    return led[-1] if led and led[-1] in guide.outcomes else ""


def over(guide: Guide, case: Case) -> str:
    """The outcome after which nothing but the goodbye is left, by an answer or a deed; empty while the walk goes on."""
    ended = {(code, way.code) for code in guide.handling for way in guide.handling[code].ways if way.ends}
    said = [way for code, way in case.handling.items() if (code, way) in ended and way in guide.outcomes]
    return ended_by_deed(guide, case) or (said[-1] if said else "")
