"""People who came together: linked cases, one alert to the window, one goodbye (decision 0019)."""

from hashlib import sha256

from lobby_app.journal import Draft

from ..commands import JoinGroup, LeaveGroup
from ..state import Call, Case
from .scene import Scene, decides, refuse

MOST = 20
"""So many cases can be opened at once for people who come together."""


def others(scene: Scene, case: Case) -> list[Case]:
    """The open cases of the others in the group that this station may write to, in the order of their numbers."""
    members = scene.branch.group(case)
    return [one for one in members if one is not case and one.is_open and scene.actor.station in one.hands]


def sharing(scene: Scene, case: Case, step: str) -> list[Case]:
    """The others for whom a step is done at the same time: the guide says which steps a group goes through as one."""
    known = scene.known_guide.steps.get(step) if scene.known_guide else None
    return [one for one in others(scene, case) if step in one.steps] if known and known.together else []


def awaited(scene: Scene, case: Case) -> list[Case]:
    """The others who are to go to the window as well and have not been there."""
    return [one for one in others(scene, case) if one.owner == scene.actor.station and _awaited(one)]


def _awaited(case: Case) -> bool:
    meant = case.walk is not None and case.walk.window not in ("", "never")
    served = case.call is not None and (case.call.active or case.call.state == "done")
    return case.state == "open" and meant and not served


def call_beside(call: str, case: Case) -> str:
    """The id of another member's call in the alert that `call` stands for."""
    return sha256(f"{call}/{case.id}".encode()).hexdigest()[:32]


def with_it(scene: Scene, call: Call, *states: str) -> list[Call]:
    """The other calls of the same alert that are in one of `states`."""
    return [one for one in scene.branch.alert(call) if one is not call and one.state in states]


@decides(JoinGroup)
def join_group(scene: Scene, command: JoinGroup) -> list[Draft]:
    case, other = scene.open_owned(command.case), scene.open_owned(command.other)
    if case is other:
        refuse("same_case")
    if case.group and case.group == other.group:
        return []
    if case.group and other.group and scene.branch.group(case) and scene.branch.group(other):
        refuse("other_group")
    group = other.group or case.group or command.group
    return [scene.draft("group_joined", one, group=group) for one in (other, case) if one.group != group]


@decides(LeaveGroup)
def leave_group(scene: Scene, command: LeaveGroup) -> list[Draft]:
    case = scene.open_owned(command.case)
    return [scene.draft("group_left", case)] if case.group else []
