"""A station is killed in the middle of its work: whatever it had said was saved is there afterwards."""

from pathlib import Path

from .crash_campaign import Campaign, look, run


def test_no_kill_loses_what_append_had_returned(tmp_path: Path) -> None:
    campaign = run(tmp_path, kills=25, seed=20261122)
    print(campaign)
    assert campaign.lost == []
    assert campaign.broken == []
    assert campaign.kills == 25
    assert campaign.acknowledged > 100


def test_the_campaign_would_notice_a_loss(tmp_path: Path) -> None:
    campaign = Campaign()
    look(tmp_path, {("desk", 7): "f" * 64}, campaign)
    assert campaign.lost == ["desk 7"]
