"""What a walk asks of the counter: who signs, which note, which copies, what to read out; and what has to lie ready."""

from pathlib import Path

import pytest

from lobby_app.guide import Guide, check, compose, counter_asks, facilities_to_bring
from lobby_app.places import guide_folder


def asked(
    guide: Guide, *needs: str, part: str = "", chosen: dict[str, str] | None = None, **facts: str
) -> dict[str, str]:
    """Each row as one English text."""
    found = counter_asks(guide, compose(guide, needs, **facts), chosen, part)
    return {row: " / ".join(line.en for line in lines) for row, lines in found.lines.items()}


def test_nothing_special_is_asked_for_a_wheelchair(guide: Guide) -> None:
    assert not any(asked(guide, "mobility").values())


def test_a_blind_customer_alone_signs_and_the_form_filler_is_noted(guide: Guide) -> None:
    rows = asked(guide, "visual", chosen={"visual.business": "alone"})
    assert "guide card" in rows["signs"] and "The customer signs" in rows["signs"]
    assert "代填写人NAME under the signature field" in rows["notes"]
    assert rows["copies"] == ""
    assert "amount, fee, payee" in rows["aloud"]


def test_a_relative_witnesses_in_writing_and_both_ids_are_copied(guide: Guide) -> None:
    rows = asked(guide, "visual", chosen={"visual.business": "relative"}, companion="lineal_relative")
    assert "亲属全程见证:NAME" in rows["signs"]
    assert "keep a copy of each" in rows["copies"]


def test_until_the_way_is_chosen_the_question_is_open(guide: Guide) -> None:
    found = counter_asks(guide, compose(guide, ["visual"], companion="lineal_relative"))
    assert [one.code for one in found.open] == ["visual.business"]
    chosen = counter_asks(guide, compose(guide, ["visual"]), {"visual.business": "alone"})
    assert chosen.open == () and [way.code for _, way in chosen.ways] == ["alone"]


def test_what_the_desk_noted_of_the_companion_is_not_asked_again(guide: Guide) -> None:
    """An old man with a companion: taking part means the agent field and a copy, coming along means neither."""
    takes = asked(guide, "elderly", companion="helper", part="takes_part")
    assert "agent field" in takes["notes"] and "keep a copy" in takes["copies"]
    comes = asked(guide, "elderly", companion="helper", part="came_along")
    assert "neither seen nor kept" in comes["notes"] and comes["copies"] == ""
    nobody = counter_asks(guide, compose(guide, ["elderly"], companion="none"))
    assert "elderly.companion" not in [one.code for one in nobody.open]
    unknown = counter_asks(guide, compose(guide, ["elderly"], companion="helper"))
    assert "elderly.companion" in [one.code for one in unknown.open]


def test_a_deaf_customer_is_written_to_and_the_pages_are_kept(guide: Guide) -> None:
    rows = asked(guide, "hearing", business="remit_abroad")
    assert "in writing" in rows["aloud"] and "the PIN is never written" in rows["aloud"]
    assert "vouchers" in rows["copies"]


def test_who_cannot_write_presses_a_finger_and_uses_the_seal(guide: Guide) -> None:
    rows = asked(guide, "writing", chosen={"writing.form": "with_relative"})
    assert "fingerprint" in rows["signs"] and "seal" in rows["signs"]
    assert "which finger" in rows["notes"] and "lineal relative writes" in rows["notes"]


def test_what_lies_ready_follows_the_needs(guide: Guide) -> None:
    def ready(*needs: str) -> set[str]:
        return {one.code for one in facilities_to_bring(guide, compose(guide, needs))}

    assert {"signing_card", "pin_pad", "voice_counter"} <= ready("visual")
    assert {"communication_paper", "hearing_amplifier", "reading_glasses"} <= ready("hearing", "elderly")
    assert ready("writing") == {"red_ink"}
    assert ready("mobility") == set()


@pytest.mark.parametrize(
    ("counter", "fault"),
    [
        ('{ signs = [{ zh = "签名" }] }', "missing_translation"),
        ("{ sings = [] }", "unknown_key"),
        ('{ notes = [{ zh = "' + "注" * 60 + '", en = "Note" }] }', "too_long"),
    ],
)
def test_a_fault_in_it_is_named_by_file_and_line(tmp_path: Path, counter: str, fault: str) -> None:
    file = tmp_path / "categories" / "mobility.toml"
    file.parent.mkdir()
    file.write_text(f'code = "mobility"\n\ncounter = {counter}\n', encoding="utf-8")
    (problem,) = check(guide_folder(), tmp_path)
    assert (problem.code, problem.file.endswith("mobility.toml"), problem.line) == (fault, True, 3)


def test_a_line_for_some_kinds_of_business_is_asked_in_those_alone(guide: Guide) -> None:
    """A deaf man of 69 remits money abroad: nobody speaks of fixed-term deposits."""
    assert "死期" not in asked(guide, "hearing", "elderly", business="remit_abroad")["aloud"]
    assert "死期" in asked(guide, "elderly", business="early_withdrawal")["aloud"]


def test_who_signs_is_said_to_be_open_until_the_way_is_chosen(guide: Guide) -> None:
    assert asked(guide, "visual", business="open")["signs"].startswith("Agree the way first")
    chosen = asked(guide, "visual", business="open", chosen={"visual.business": "alone"})["signs"]
    assert "The customer signs" in chosen and "Agree the way" not in chosen
