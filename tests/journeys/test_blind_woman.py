"""A blind woman comes alone and does her business herself. The day's video is backed up in the evening."""

from .lobby import Lobby


def test_she_does_it_herself_and_the_video_is_backed_up_at_close(lobby: Lobby) -> None:
    hand, guide = lobby.hand, lobby.guide
    video = guide.tasks["visual.backup_video"].title
    business = guide.handling["visual.business"]
    lobby.sign_on()
    hand.touch(guide.categories["visual"].name)
    hand.touch("Help is welcome, start")
    for code in ("greet", "seat"):
        hand.see(guide.steps[code].title)
        hand.touch("Step done")
    hand.touch("Call window %1", 1)
    for code in ("open_window", "tell_others", "assist"):
        hand.see(guide.steps[code].title)
        hand.touch("Step done")

    hand.see(business.ask)
    assert not hand.says(video), "what a way of handling leaves behind is not there before it is chosen"
    alone = next(way for way in business.ways if way.code == "alone")
    offered = [way.code for way in business.ways if hand.offers(way.title)]
    assert offered == ["relative", "alone", "notarised"], "nobody has asked who came along, so nothing is ruled out"
    hand.touch(alone.title)
    hand.see(video)
    hand.see(alone.do[0])
    for code in ("visual.way", "visual.read_out", "visual.sign"):
        hand.see(guide.steps[code].title)
        hand.touch("Step done")
    hand.touch("Say goodbye")
    hand.see("Goodbye, customer %1", 1)
    hand.see(video)
    hand.touch("Goodbye said, finish")

    hand.see("Still to do today")
    hand.see(video)
    hand.touch("Done", hint=video)
    hand.until(lambda: not hand.says("Still to do today"))

    assert lobby.bodies("handling_chosen") == [{"handling": "visual.business", "way": "alone"}]
    (left,) = lobby.events("task_left")
    (done,) = lobby.events("task_done")
    assert left.body["task"] == done.body["task"] == "visual.backup_video"
    assert left.case == done.case
    assert left.body["due"] == left.day, "before closing time of the same day"
    assert lobby.bodies("case_ended")[0]["feedback"] == "not_asked"
