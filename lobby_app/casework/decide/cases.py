"""Opening, describing, putting off, ending and handing on a case."""

from lobby_app.journal import Draft, timestamp

from ..commands import (
    DeclineHelp,
    DescribeCase,
    EndCase,
    HandOverCase,
    NoteCues,
    OpenCase,
    PutOffCase,
    Refer,
    ReopenCase,
    ResumeCase,
    TakeOverCase,
)
from ..state import ASKABLE, Case
from .groups import MOST, others
from .scene import Scene, decides, refuse
from .tasks import left_by_walk
from .walks import composed

DESCRIBED = {"business": "business", "companion": "companions", "part": "parts", "place": "places"}
"""The field of a case, and the guide's list that has its codes."""


def checked(scene: Scene, field: str, value: str) -> str:
    return value if field == "part" and not value else scene.known(value, DESCRIBED[field])


def next_number(scene: Scene) -> int:
    """The shown number: how many cases this station has opened today, and this one."""
    return scene.branch.numbers.get((scene.actor.station, scene.day), 0) + 1


def opened(scene: Scene, command: OpenCase, id: str, before: int = 0) -> tuple[Case, Draft]:
    """The case as it will be, and the event that opens it. `before`: how many are opened in the same moment."""
    if id in scene.branch.cases:
        refuse("case_exists", id)
    number = next_number(scene) + before
    body: dict[str, object] = {"number": number, "late": command.late}
    for field in DESCRIBED:
        value = checked(scene, field, getattr(command, field))
        if value or field != "part":
            body[field] = value
    unasked = tuple(field for field in ASKABLE if field in command.unasked)
    if unasked:
        body["unasked"] = list(unasked)
    if command.happened is not None:
        body["happened"] = scene.happened(command.happened)
    case = Case(
        id=id,
        number=number,
        day=scene.day,
        station=scene.actor.station,
        staff=scene.actor.staff,
        opened_at=timestamp(scene.now),
        owner=scene.actor.station,
        business=command.business,
        companion=command.companion,
        part=command.part,
        place=command.place,
        unasked=unasked,
    )
    return case, scene.draft("case_opened", case, **body)


@decides(OpenCase)
def open_case(scene: Scene, command: OpenCase) -> list[Draft]:
    scene.signed_on()
    ids = (command.case, *command.others)
    if len(set(ids)) != len(ids) or len(ids) > MOST:
        refuse("bad_group", str(len(ids)))
    drafts: list[Draft] = []
    for before, id in enumerate(ids):
        case, draft = opened(scene, command, id, before)
        drafts.append(draft)
        if len(ids) > 1:
            drafts.append(scene.draft("group_joined", case, group=command.group))
        if command.cues:
            drafts.append(_cues(scene, case, command.cues))
        if command.categories:
            drafts.append(composed(scene, case, command.categories))
    return drafts


def _cues(scene: Scene, case: Case, cues: tuple[str, ...]) -> Draft:
    for cue in cues:
        scene.known(cue, "cues")
    return scene.draft("cues_noted", case, cues=list(dict.fromkeys(cues)))


@decides(NoteCues)
def note_cues(scene: Scene, command: NoteCues) -> list[Draft]:
    case = scene.open_handled(command.case)
    return [] if case.cues == command.cues else [_cues(scene, case, command.cues)]


@decides(DescribeCase)
def describe_case(scene: Scene, command: DescribeCase) -> list[Draft]:
    """Business, place and companion bring steps and rules with them: a changed one renews the walk.

    What was taken for granted so far and proves right when somebody asks is noted, too.
    """
    case = scene.open_handled(command.case)
    given = {field: getattr(command, field) for field in DESCRIBED if getattr(command, field) is not None}
    changed = {field: value for field, value in given.items() if value != getattr(case, field)}
    told = changed | {field: value for field, value in given.items() if field in case.unasked}
    if not told:
        return []
    body = {field: checked(scene, field, value) for field, value in told.items()}
    drafts = [scene.draft("case_described", case, **body)]
    if changed and case.walk is not None and scene.known_guide is not None:
        drafts.append(composed(scene, case, case.categories, **body))
    return drafts


@decides(DeclineHelp)
def decline_help(scene: Scene, command: DeclineHelp) -> list[Draft]:
    case = scene.open_owned(command.case)
    happened = scene.happened(command.happened, case.day)
    return [*withdrawal(scene, case), scene.draft("help_declined", case, happened=happened)]


@decides(Refer)
def refer(scene: Scene, command: Refer) -> list[Draft]:
    case = scene.open_handled(command.case)
    scene.known(command.to, "referrals")
    return [] if command.to in case.referred else [scene.draft("referred", case, to=command.to)]


@decides(PutOffCase)
def put_off_case(scene: Scene, command: PutOffCase) -> list[Draft]:
    case = scene.open_owned(command.case)
    return [] if case.state == "put_off" else [scene.draft("case_put_off", case)]


@decides(ResumeCase)
def resume_case(scene: Scene, command: ResumeCase) -> list[Draft]:
    case = scene.open_owned(command.case)
    return [scene.draft("case_resumed", case)] if case.state == "put_off" else []


def withdrawal(scene: Scene, case: Case) -> list[Draft]:
    """A case that ends takes its waiting call back. One that is being served ends at the window."""
    call = case.active_call
    if call is None or call.state == "serving":
        return []
    return [scene.draft("call_withdrawn", case, call=call.id, reason="case_ended")]


@decides(EndCase)
def end_case(scene: Scene, command: EndCase) -> list[Draft]:
    case = scene.open_owned(command.case)
    beside = others(scene, case) if command.together else []
    free = [one for one in beside if one.owner == case.owner and not being_served(one)]
    return [draft for one in (case, *free) for draft in ended(scene, one, command)]


def being_served(case: Case) -> bool:
    return case.active_call is not None and case.active_call.state == "serving"


def ended(scene: Scene, case: Case, command: EndCase) -> list[Draft]:
    body = {
        "outcome": scene.known(command.outcome, "outcomes"),
        "happened": scene.happened(command.happened, case.day),
    }
    if command.feedback:
        body["feedback"] = scene.known(command.feedback, "feedback")
    return [*withdrawal(scene, case), *left_by_walk(scene, case), scene.draft("case_ended", case, **body)]


@decides(ReopenCase)
def reopen_case(scene: Scene, command: ReopenCase) -> list[Draft]:
    case = scene.owned(command.case)
    if case.is_open:
        return []
    if case.ended_at[:10] != scene.day:
        refuse("not_today", case.ended_at[:10])
    return [scene.draft("case_reopened", case)]


@decides(HandOverCase)
def hand_over_case(scene: Scene, command: HandOverCase) -> list[Draft]:
    case = scene.open_owned(command.case)
    if command.to == scene.actor.station:
        refuse("same_station")
    # Who came together stays together.
    handed = [case, *(one for one in others(scene, case) if one.owner == case.owner)]
    return [scene.draft("case_handed_over", one, to=command.to) for one in handed if one.offered_to != command.to]


@decides(TakeOverCase)
def take_over_case(scene: Scene, command: TakeOverCase) -> list[Draft]:
    scene.signed_on()
    case = scene.still_open(scene.case(command.case))
    if scene.actor.station not in (case.owner, case.offered_to):
        refuse("not_offered", case.owner)
    if scene.actor.station == case.owner and scene.actor.staff == case.staff:
        return []
    beside = [one for one in scene.branch.group(case) if one is not case and one.is_open]
    taken = [case, *(one for one in beside if (one.owner, one.offered_to) == (case.owner, case.offered_to))]
    return [scene.draft("case_taken_over", one) for one in taken]
