"""A talk on the writing board is with the vouchers: how many pages and how, never what they say."""

from lobby_app.journal import Stored

from ..branch import Branch
from ..state import FILED_HOW, FiledTalk
from .rules import Broken, folds, handled, moment, number, text


@folds("board_filed")
def board_filed(branch: Branch, stored: Stored) -> None:
    event, body = stored.event, stored.event.body
    talk, pages, how, happened = text(body, "talk"), number(body, "pages"), text(body, "how"), moment(body, "happened")
    if how not in FILED_HOW or pages < 1:
        raise Broken("bad_body")
    case = handled(branch, event)
    if any(one.talk == talk for one in case.boards):
        raise Broken("board_known")
    case.boards.append(FiledTalk(talk, pages, how, happened, event.staff, event.station))
