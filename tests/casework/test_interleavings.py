"""Two desks and two windows, cut off and joined again at any moment: nothing is lost, nobody is served twice.

scripts/torture --interleavings runs the same for as long as one likes.
"""

from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .interleavings import run


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32), length=st.integers(1, 80))
def test_whatever_the_network_does_all_agree_at_rest(seed: int, length: int) -> None:
    run(seed, length)


def test_what_it_is_about_does_come_about() -> None:
    """Runs in which nothing meets would prove nothing."""
    histories = [run(seed, 250) for seed in (7, 11)]
    seen = sum((Counter(history.seen) for history in histories), Counter[str]())
    calls = ("AcceptCall", "StartServing", "EndServing", "DeclineCall", "WithdrawCall")
    pauses = ("PauseCalling", "ExtendPause", "ResumeCalling", "TellWaiting")
    for command in (*calls, *pauses, "CloseWindow", "OpenWindow"):
        assert seen[f"{command} done"] > 0, command
    assert seen["StartServing refused"] > 0, "a second customer was held back"
    for network in (history.network for history in histories):
        assert min(network.pieces, network.repeated, network.gaps) > 0
