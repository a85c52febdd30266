"""Sign language for the greeting: what can be signed, and the movements of the sign that is open."""

from typing import Any

import msgspec

from lobby_app.guide import Guide, SignFrame

from .common import pick


def signs_view(guide: Guide, chosen: str, language: str) -> dict[str, Any]:
    """`signs` to choose from; `frames` of the one `chosen` (the first if there is none of that code).

    A frame is {number, text, pose}; `pose` is what ui/components/signing.js draws.
    """
    sign = guide.signs.get(chosen) or next(iter(guide.signs.values()), None)
    return {
        "signs": [{"key": one.code, "text": pick(one.name, language)} for one in guide.signs.values()],
        "chosen": sign.code if sign else "",
        "name": pick(sign.name, language) if sign else "",
        "frames": [frame_view(at, one, language) for at, one in enumerate(sign.frames, 1)] if sign else [],
    }


def frame_view(number: int, frame: SignFrame, language: str) -> dict[str, Any]:
    # By way of JSON: QML knows lists, not tuples.
    pose = msgspec.json.decode(msgspec.json.encode(frame))
    del pose["text"]
    return {"number": number, "text": pick(frame.text, language), "pose": pose}
