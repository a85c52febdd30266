"""Signing on and off, staff codes, facilities, the signed-off day."""

import re

from lobby_app.journal import UNSIGNED, Draft

from ..commands import AddStaff, CheckFacility, SignOff, SignOffDay, SignOn
from .scene import Scene, decides, refuse

ROLES = ("lobby_manager", "guard", "teller", "supervisor")
FACILITY_STATES = ("ok", "missing", "lent", "returned", "out_of_order", "unchecked")
_STAFF_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,15}")


@decides(SignOn)
def sign_on(scene: Scene, command: SignOn) -> list[Draft]:
    if command.staff not in scene.branch.staff:
        refuse("unknown_staff", command.staff)
    if scene.branch.duty(scene.actor.station) == command.staff:
        return []
    return [Draft("signed_on", staff=command.staff)]


@decides(SignOff)
def sign_off(scene: Scene, command: SignOff) -> list[Draft]:
    staff = scene.branch.duty(scene.actor.station)
    return [] if staff == UNSIGNED else [Draft("signed_off", staff=staff)]


@decides(AddStaff)
def add_staff(scene: Scene, command: AddStaff) -> list[Draft]:
    if not _STAFF_CODE.fullmatch(command.code) or command.code == UNSIGNED:
        refuse("bad_staff_code", command.code)
    if command.role not in ROLES:
        refuse("unknown_code", f"roles: {command.role}")
    if scene.branch.staff.get(command.code) == command.role:
        return []
    return [scene.draft("staff_added", code=command.code, role=command.role)]


@decides(CheckFacility)
def check_facility(scene: Scene, command: CheckFacility) -> list[Draft]:
    scene.signed_on()
    scene.known(command.facility, "facilities")
    if command.state not in FACILITY_STATES:
        refuse("unknown_code", f"facility states: {command.state}")
    return [scene.draft("facility_checked", facility=command.facility, state=command.state)]


@decides(SignOffDay)
def sign_off_day(scene: Scene, command: SignOffDay) -> list[Draft]:
    scene.signed_on()
    role = scene.branch.staff.get(scene.actor.staff, "")
    if "supervisor" not in (role, scene.actor.role):
        refuse("supervisor_only")
    if command.day > scene.day:
        refuse("day_to_come", command.day)
    return [scene.draft("day_signed_off", day=command.day, note_count=command.note_count)]
