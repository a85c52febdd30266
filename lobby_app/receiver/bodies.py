"""What is read from a request and answered to it: bounded bodies, gzip that cannot unfold without end, JSON."""

import zlib
from typing import Any, TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from .errors import Malformed, TooLarge

_GZIP = b"\x1f\x8b"
T = TypeVar("T")


async def read_body(request: Request, limit: int) -> bytes:
    """The request's body. Raises TooLarge beyond `limit` bytes, without reading on."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise TooLarge(f"at most {limit} bytes are read")
    return bytes(body)


async def read_form(request: Request, form: type[T], limit: int) -> T:
    """The request's JSON as `form`. Raises Malformed with what is wrong, TooLarge beyond `limit` bytes."""
    try:
        return msgspec.json.decode(await read_body(request, limit), type=form)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(str(error)) from None


def inflate(sent: bytes, limit: int) -> bytes:
    """What was sent, unfolded if it is gzip. Raises TooLarge beyond `limit` bytes, Malformed for broken gzip."""
    if not sent.startswith(_GZIP):
        data = sent
    else:
        # The limit is given to zlib itself: a gzip bomb never unfolds further than that.
        inflater = zlib.decompressobj(wbits=31)
        try:
            data = inflater.decompress(sent, limit + 1)
        except zlib.error:
            raise Malformed("this is not gzip") from None
        if len(data) <= limit and (not inflater.eof or inflater.unused_data):
            raise Malformed("the gzip ends in the middle or goes on after its end")
    if len(data) > limit:
        raise TooLarge(f"at most {limit} bytes are taken, counted without gzip")
    return data


def json_answer(answer: Any, status: int = 200) -> Response:
    return Response(msgspec.json.encode(answer), status, media_type="application/json")
