"""A home visit's appointment, and a return visit's link to the case before."""

from lobby_app.journal import Stored

from ..branch import Branch
from ..state import Visit
from .rules import Broken, folds, handled, is_day, moment, open_case, text, words


@folds("visit_arranged")
def visit_arranged(branch: Branch, stored: Stored) -> None:
    body = stored.event.body
    visit = Visit(moment(body, "visit", ""), words(body, "staff"), words(body, "bag"))
    open_case(handled(branch, stored.event)).visit = visit


@folds("return_noted")
def return_noted(branch: Branch, stored: Stored) -> None:
    body = stored.event.body
    earlier, day = text(body, "earlier"), text(body, "earlier_day")
    if not is_day(day) or not earlier:
        raise Broken("bad_body")
    case = open_case(handled(branch, stored.event))
    if earlier == case.id:
        raise Broken("same_case")
    case.earlier, case.earlier_day = earlier, day
