"""What somebody finds who has a station's whole folder with its key: SQLCipher off, free pages and logs included."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from lobby_app.journal.database import connect
from lobby_app.journal.keys import read_key
from lobby_app.journal.talks import KEYS_NAME, PAGES_NAME

PAGE, RESERVED = 4096, 80
WAL_HEAD, FRAME_HEAD = 32, 24


def undone(page: bytes, key: bytes, salted: bool) -> bytes:
    """One page of SQLCipher 4, deciphered: what somebody with the station's whole folder can see."""
    sealed, vector = page[16 * salted : PAGE - RESERVED], page[PAGE - RESERVED : PAGE - RESERVED + 16]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return decryptor.update(sealed) + decryptor.finalize()


def everything(folder: Path) -> bytes:
    """All bytes of a folder, as they lie there and with SQLCipher taken off, free pages and logs included."""
    key = read_key(folder)
    found = []
    for file in sorted(folder.iterdir()):
        raw = file.read_bytes()
        found.append(raw)
        if file.name.endswith(".db"):
            found += [undone(raw[at : at + PAGE], key, salted=at == 0) for at in range(0, len(raw), PAGE)]
        if file.name.endswith("-wal"):
            starts = range(WAL_HEAD + FRAME_HEAD, len(raw) - PAGE + 1, PAGE + FRAME_HEAD)
            first = [raw[at - FRAME_HEAD : at - FRAME_HEAD + 4] == b"\0\0\0\1" for at in starts]
            found += [undone(raw[at : at + PAGE], key, one) for at, one in zip(starts, first, strict=True)]
    return b"".join(found)


def secret_of(folder: Path, talk: str) -> bytes:
    """The key of a talk, taken by somebody who can open the key table."""
    db = connect(folder / KEYS_NAME, read_key(folder), log="DELETE")
    (secret,) = db.execute("SELECT secret FROM talks WHERE id = ?", (talk,)).fetchone()
    db.close()
    return bytes(secret)


def sealed_of(folder: Path) -> list[bytes]:
    db = connect(folder / PAGES_NAME, read_key(folder))
    rows = [bytes(row[0]) for row in db.execute("SELECT sealed FROM entries").fetchall()]
    db.close()
    return rows
