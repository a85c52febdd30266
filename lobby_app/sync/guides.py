"""Guides travel beside the journals: those that cases name to and fro, and the published one to the stations.

What a guide is, this room does not know; the program hands in a shelf that does.
"""

import gzip
import hashlib
from pathlib import Path
from typing import Protocol

import msgspec

from .client import ReceiverClient, TooLarge
from .credentials import known_receivers
from .outcomes import Failed, NotAReceiver, Refused

SIGNED_AS = b"lobby-app guide 1\n"
"""Stands before the manifest in what is signed; the receiver's guide_files says the same, and a test holds both."""
_ASK_AT_ONCE = 500


class Shelf(Protocol):
    """Where guides are kept, as lobby_app.guide.Intake does. Methods that write raise OSError."""

    def held(self) -> list[str]: ...
    def read(self, hash: str) -> bytes | None: ...
    def wanted(self) -> list[str]: ...
    def keep(self, raw: bytes) -> None: ...
    def newest(self, key: str) -> tuple[int, str]: ...
    def take_published(self, hash: str, version: int, at: str, key: str, raw: bytes) -> str: ...
    def refuse(self, version: int, reason: str) -> None: ...


class MissingAnswer(msgspec.Struct):
    missing: list[str]


class KeptAnswer(msgspec.Struct):
    hash: str
    new: bool


class PublishedAnswer(msgspec.Struct):
    manifest: str
    signature: str


class Manifest(msgspec.Struct):
    version: int
    hash: str
    at: str


async def exchange_guides(client: ReceiverClient, folder: Path, role: str, shelf: Shelf, sure: set[str]) -> bool:
    """One round with a receiver of this role; True if something was put on the shelf. Raises Failed or OSError.

    `folder`: the station's. Publications are followed from headquarters; from the hub only where no headquarters
    is known.
    """
    known = known_receivers(folder)
    came = await fetch_guides(client, shelf)
    await send_guides(client, shelf, sure)
    publisher = "hq" if "hq" in known else "hub"
    if role != publisher or publisher not in known:
        return bool(came)
    return await follow_published(client, shelf, known[publisher].guide_key) or bool(came)


async def send_guides(client: ReceiverClient, shelf: Shelf, sure: set[str]) -> int:
    """Give the receiver the guides it lacks; how many those were. `sure`: what it is known to have. Raises Failed."""
    sent = 0
    fresh = [hash for hash in shelf.held() if hash not in sure]
    for start in range(0, len(fresh), _ASK_AT_ONCE):
        asked = fresh[start : start + _ASK_AT_ONCE]
        lacks = (await client.signed(MissingAnswer, "POST", "/v1/guides", json={"hashes": asked})).missing
        for hash in asked:
            raw = shelf.read(hash) if hash in lacks else None
            if raw is not None:
                headers = {"content-type": "application/json", "content-encoding": "gzip"}
                packed = gzip.compress(raw, 6)
                try:
                    answer = await client.signed(
                        KeptAnswer, "PUT", f"/v1/guides/{hash}", content=packed, headers=headers
                    )
                except TooLarge as error:
                    raise Failed(Refused("too_large")) from error
                if answer.hash != hash:
                    raise Failed(NotAReceiver("the answer names another guide"))
                sent += 1
            # A guide whose file is damaged here cannot be given; another station has it.
            sure.add(hash)
    return sent


async def fetch_guides(client: ReceiverClient, shelf: Shelf) -> int:
    """Fetch the guides that cases here name and that are not here; how many came. Raises Failed or OSError."""
    came = 0
    for hash in shelf.wanted():
        raw = await _guide(client, hash)
        if raw is not None:
            shelf.keep(raw)
            came += 1
    return came


async def follow_published(client: ReceiverClient, shelf: Shelf, key: str) -> bool:
    """Take the receiver's published guide if it is newer than what is held. Whole or not at all.

    `key`: the publishing key learnt at enrolment. Refused, and noted on the shelf, are a wrong signature, an older
    version, another guide under a version that was seen, altered content, and a guide with faults.
    Raises Failed or OSError.
    """
    try:
        answer = await client.signed(PublishedAnswer, "GET", "/v1/guide")
    except Failed as failed:
        if isinstance(failed.trouble, Refused):
            return False  # nothing is published, or the receiver is older than this door
        raise
    if not key or not _signed_by(key, answer):
        shelf.refuse(0, "signature")
        return False
    try:
        manifest = msgspec.json.decode(answer.manifest, type=Manifest)
    except msgspec.DecodeError:
        shelf.refuse(0, "unreadable")
        return False
    version, hash = shelf.newest(key)
    if manifest.version <= version:
        if manifest.version < version or manifest.hash != hash:
            shelf.refuse(manifest.version, "older")
        return False
    raw = shelf.read(manifest.hash) or await _guide(client, manifest.hash)
    if raw is None:
        shelf.refuse(manifest.version, "altered")
        return False
    return not shelf.take_published(manifest.hash, manifest.version, manifest.at, key, raw)


async def _guide(client: ReceiverClient, hash: str) -> bytes | None:
    """A guide that is what its name says, or None if the receiver has none such."""
    try:
        raw = bytes(await client.signed(msgspec.Raw, "GET", f"/v1/guides/{hash}"))
    except Failed as failed:
        if isinstance(failed.trouble, Refused):
            return None
        raise
    return raw if hashlib.sha256(raw).hexdigest() == hash else None


def _signed_by(key: str, answer: PublishedAnswer) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key))
        public.verify(bytes.fromhex(answer.signature), SIGNED_AS + answer.manifest.encode())
    except (InvalidSignature, ValueError):
        return False
    return True
