"""Who is here now, and the round through the facilities: facts of the branch's day."""

from lobby_app.journal import Draft

from ..commands import CheckFacilities, SetRoster
from .people import FACILITY_STATES
from .scene import Scene, decides, refuse


@decides(SetRoster)
def set_roster(scene: Scene, command: SetRoster) -> list[Draft]:
    scene.signed_on()
    drafts = []
    for place, staff in command.places:
        scene.known(place, "roster")
        unknown = [code for code in staff if code not in scene.branch.staff]
        if unknown:
            refuse("unknown_staff", unknown[0])
        named = tuple(dict.fromkeys(staff))
        if scene.branch.here(place, scene.day) != named or place not in scene.branch.roster:
            drafts.append(scene.draft("roster_set", place=place, staff=list(named)))
    return drafts


@decides(CheckFacilities)
def check_facilities(scene: Scene, command: CheckFacilities) -> list[Draft]:
    scene.signed_on()
    drafts = []
    for facility, state in command.checks:
        scene.known(facility, "facilities")
        if state not in FACILITY_STATES:
            refuse("unknown_code", f"facility states: {state}")
        found = scene.branch.facilities.get(facility)
        if found is None and state == "unchecked":
            continue
        if found is None or (found.state, found.day) != (state, scene.day):
            drafts.append(scene.draft("facility_checked", facility=facility, state=state))
    return drafts
