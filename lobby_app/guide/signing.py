"""Sign language shown movement by movement: the words of each frame and the pose that the screen draws of it."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from .words import Code, Text

Shape = Literal["open", "point", "thumb", "thumb_bent", "sit", "palm_up", "palm_down"]
Place = tuple[Annotated[float, Meta(ge=-20, le=320)], Annotated[float, Meta(ge=-20, le=320)]]
"""Across and down in a field of 300 by 300."""


class SignHand(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One hand. `at`: its wrist; `turn`: degrees clockwise; `elbow`: where the arm bends, worked out if missing.

    Everything is mirrored for the left hand, and once more with `flip`. `side` is for ghosts.
    """

    shape: Shape
    at: Place
    turn: float = 0
    flip: bool = False
    elbow: Place | None = None
    side: Literal["right", "left"] = "right"


class SignArrow(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The way that a hand takes. `both`: there and back; `times`: so often."""

    points: Annotated[tuple[Place, ...], Meta(min_length=2)]
    both: bool = False
    times: Annotated[int, Meta(ge=1, le=2)] = 1


class SignFrame(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One movement. `right` and `left` are hands of the person drawn; `ghosts` are where a hand was before."""

    text: Text
    face: Literal["calm", "smile", "ask"] = "smile"
    right: SignHand | None = None
    left: SignHand | None = None
    ghosts: tuple[SignHand, ...] = ()
    arrows: tuple[SignArrow, ...] = ()
    customer: bool = False


class Sign(Struct, frozen=True, forbid_unknown_fields=True, rename={"frames": "frame"}):
    """What is said with the hands: its meaning and two to four movements."""

    code: Code
    name: Text
    frames: Annotated[tuple[SignFrame, ...], Meta(min_length=2, max_length=4)]
