"""What the picture tour shows of the branch's day: the round, the roster, and what they say where they are needed."""

from .models import Models
from .tour import Album, close_popup, touch


def opening_part(album: Album, models: Models) -> None:
    """Before the first customer: the facilities looked over, the roster set."""
    shell, today = models.shell, models.today
    shell.open("Facilities")
    album.take("not-looked-at")
    touch(album, today.get("round")["groups"][0]["things"][0]["glyph"])
    album.take("one-thing")
    close_popup(album)
    today.allInOrder("door")
    today.allInOrder("aids")
    today.check("wheelchair", "missing")
    today.check("reading_glasses", "lent")
    shell.dismissToast()
    album.take("something-missing")
    today.allInOrder("")
    shell.dismissToast()
    album.take("done")
    shell.open("Roster")
    album.take("nothing-said")
    for place, staff in (("english", "T01"), ("second", "T01"), ("supervisor", "S01"), ("emergency_call", "L01")):
        today.toggle(place, staff)
    today.toggle("emergency_order", "L01")
    album.take("set")
    shell.close()


def papers_part(album: Album, models: Models) -> None:
    shell, papers = models.shell, models.papers
    papers.open()
    album.take("choose")
    papers.choose("remit_abroad")
    album.take("remit-abroad")
    papers.showToCustomer()
    album.take("papers-to-bring")
    models.customer.close()
    shell.close()
    models.customer.reset()


def slip_part(album: Album, models: Models) -> None:
    """The slip of the customer in front, then the same case found by its code."""
    shell, slips = models.shell, models.slips
    slips.show("")
    album.take("code")
    code = slips.get("view")["code"]
    shell.close()
    slips.openFinder()
    album.take("empty")
    slips.find("261120-0000-0003")
    album.take("unknown")
    slips.find(code)
    album.take("found")
    shell.close()


def visit_part(album: Album, models: Models) -> None:
    """A home visit is arranged and put off to its day."""
    desk, identify, visits, shell = models.desk, models.identify, models.visits, models.shell
    assert desk is not None and identify is not None
    identify.newWith("home_visit")
    identify.begin()
    visits.show("")
    album.take("nothing-agreed")
    visits.setDay("2026-11-23")
    visits.setTime("14:30")
    for staff in ("L01", "T01"):
        visits.toggleStaff(staff)
    for item in ("ink", "form", "badges"):
        visits.toggleBag(item)
    album.take("arranged")
    shell.close()
    assert models.cases is not None
    models.cases.putOff()
    shell.dismissToast()
    album.take("home-visit-to-come")
