"""A queue machine over HTTP: a small real server on this machine, as good and as bad as they are."""

import datetime
import ipaddress
import json
import socket
import ssl
import time
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from lobby_app.devices.queue import BadQueueSettings, Outcome, QueueMachine, queue_machine
from tests.queue_server import Handler, Machine

UNTIL = datetime.datetime(2026, 11, 22, 11, 7, tzinfo=datetime.timezone(datetime.timedelta(hours=8)))
DONE = Outcome(True, False, "done")


def adapter(url: str, expect: Any = "paused", **more: Any) -> QueueMachine:
    pause = {"address": f"{url}/calling/pause?until={{until}}", "expect": expect}
    resume = {"address": f"{url}/calling/resume", "method": "put", "body": "go on, {action}"}
    return queue_machine({"kind": "http", "pause": pause, "resume": resume, "timeout_s": 2, "retries": 0, **more})


def test_calling_is_paused_and_goes_on(machine: Machine) -> None:
    settings = {
        "kind": "http",
        "pause": {
            "address": f"{machine.url}/pause",
            "headers": {"X-Reason": "{reason}"},
            "body": {"until": "{until}", "lanes": [1, "{action}"], "why": 'say "{reason}"'},
            "expect": {"state": "paused"},
        },
        "resume": {"address": f"{machine.url}/resume", "method": "PUT"},
    }
    queue = queue_machine(settings)
    assert queue.pause("priority_window", UNTIL) == DONE
    assert queue.resume() == DONE
    (method, path, headers, body), (method2, path2, headers2, _) = machine.asked
    assert (method, path, headers["X-Reason"]) == ("POST", "/pause", "priority_window")
    assert json.loads(body) == {
        "until": "2026-11-22T11:07:00+08:00",
        "lanes": [1, "pause"],
        "why": 'say "priority_window"',
    }
    assert headers["Content-Type"] == "application/json"
    assert (method2, path2) == ("PUT", "/resume")
    assert headers["Idempotency-Key"] != headers2["Idempotency-Key"]


def test_the_same_pause_asked_twice_is_one_pause(machine: Machine) -> None:
    queue = adapter(machine.url)
    assert queue.pause("priority_window", UNTIL) == queue.pause("priority_window", UNTIL) == DONE
    assert (len(machine.asked), len(machine.keys)) == (2, 1)
    assert machine.asked[0][1] == "/calling/pause?until=2026-11-22T11%3A07%3A00%2B08%3A00"
    later = UNTIL + datetime.timedelta(minutes=10)
    assert queue.pause("priority_window", later) == DONE
    assert len(machine.keys) == 2, "an extended pause is another one"


def test_a_slow_right_answer_counts(machine: Machine) -> None:
    def slowly(handler: Handler) -> None:
        machine.leave.wait(0.3)
        handler.reply(200, "calling is paused")

    machine.answer = slowly
    assert adapter(machine.url, timeout_s=10).pause("priority_window", UNTIL) == DONE


def test_an_answer_after_the_time_out_is_unknown_and_not_failed(machine: Machine) -> None:
    def too_late(handler: Handler) -> None:
        machine.leave.wait()
        handler.reply(200, "paused")

    machine.answer = too_late
    before = time.monotonic()
    outcome = adapter(machine.url, timeout_s=0.3, retries=1).pause("priority_window", UNTIL)
    print(f"no answer, two tries of 0.3 s: {time.monotonic() - before:.2f} s")
    assert outcome == Outcome(False, True, "no_answer", unsure=True)
    assert len(machine.asked) == 2
    assert len(machine.keys) == 1, "the second try is recognisable as the same"


def test_an_answer_that_drips_in_for_ever_ends_with_the_time_out(machine: Machine) -> None:
    def drip(handler: Handler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not machine.leave.wait(0.02):
            handler.wfile.write(b".")

    machine.answer = drip
    before = time.monotonic()
    outcome = adapter(machine.url, timeout_s=0.4).pause("priority_window", UNTIL)
    assert outcome == Outcome(False, True, "no_answer", unsure=True)
    assert time.monotonic() - before < 5


def test_an_answer_without_end_is_not_read_to_its_end(machine: Machine) -> None:
    def flood(handler: Handler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not machine.leave.is_set():
            handler.wfile.write(b"paused" * 10_000)

    machine.answer = flood
    assert adapter(machine.url).pause("priority_window", UNTIL).code == "no_answer"


def test_the_machine_is_busy_for_a_moment(machine: Machine) -> None:
    answers = iter([503, 200])
    machine.answer = lambda handler: handler.reply(next(answers), "paused")
    assert adapter(machine.url, retries=1).pause("priority_window", UNTIL) == DONE
    assert len(machine.asked) == 2


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (500, "paused", Outcome(False, True, "wrong_status", unsure=True)),
        (404, "paused", Outcome(False, True, "wrong_status")),
        (401, "", Outcome(False, True, "not_allowed")),
        (200, "please log in to this network", Outcome(False, True, "wrong_answer", unsure=True)),
    ],
)
def test_other_answers_leave_it_to_the_teller(machine: Machine, status: int, body: str, expected: Outcome) -> None:
    machine.answer = lambda handler: handler.reply(status, body)
    assert adapter(machine.url, retries=3).pause("priority_window", UNTIL) == expected
    assert len(machine.asked) == 1, "asking again would change nothing"


@pytest.mark.parametrize("body", ["no json", "[]", '{"state": "open"}', "{}"])
def test_the_wrong_json_is_no_pause(machine: Machine, body: str) -> None:
    machine.answer = lambda handler: handler.reply(200, body)
    outcome = adapter(machine.url, expect={"state": "paused"}).pause("priority_window", UNTIL)
    assert outcome.code == "wrong_answer"


def test_a_redirect_is_not_followed(machine: Machine) -> None:
    machine.answer = lambda handler: handler.reply(307, "paused", Location=f"{machine.url}/elsewhere")
    assert adapter(machine.url).pause("priority_window", UNTIL) == Outcome(False, True, "redirected")
    assert len(machine.asked) == 1


def test_nobody_is_there() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and not listening: connections are refused
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        outcome = adapter(url, retries=1).resume()
    assert outcome == Outcome(False, True, "no_connection")


def test_the_machine_hangs_up(machine: Machine) -> None:
    machine.answer = lambda handler: handler.connection.shutdown(socket.SHUT_RDWR)
    assert adapter(machine.url).resume() == Outcome(False, True, "no_answer", unsure=True)


def test_a_token_is_read_anew_each_time(machine: Machine, tmp_path: Path) -> None:
    def guarded(handler: Handler) -> None:
        good = handler.headers.get("Authorization") == "Bearer fresh"
        handler.reply(200 if good else 401, "paused")

    machine.answer = guarded
    token = tmp_path / "token"
    queue = adapter(machine.url, token_file=str(token))
    assert queue.pause("priority_window", UNTIL).code == "no_token"
    token.write_text("stale\n")
    assert queue.pause("priority_window", UNTIL) == Outcome(False, True, "not_allowed")
    token.write_text("fresh\n")
    assert queue.pause("priority_window", UNTIL) == DONE
    token.write_bytes(b"\xff\xfe")
    assert queue.resume().code == "no_token"


def test_only_a_trusted_certificate_will_do(machine: Machine, tmp_path: Path) -> None:
    certificate = _certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    machine.socket = context.wrap_socket(machine.socket, server_side=True)
    url = machine.url.replace("http:", "https:")
    assert adapter(url, retries=2).pause("priority_window", UNTIL) == Outcome(False, True, "not_secure")
    assert adapter(url, ca_file=str(certificate)).pause("priority_window", UNTIL) == DONE
    assert len(machine.asked) == 1


def _certificate(folder: Path) -> Path:
    """A certificate of its own for 127.0.0.1 with its key, in one PEM file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "queue machine")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "machine.pem"
    file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    return file


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"kind": "telepathy"}, "queue.kind"),
        ({"pause": {"address": "http://queue.example/pause"}}, "plain_http"),
        ({"pause": {"address": "ftp://127.0.0.1/"}}, "queue.pause.address"),
        ({"pause": {"address": "https://127.0.0.1:port/"}}, "queue.pause.address"),
        ({"pause": {}}, "queue.pause.address"),
        ({"resume": "http://127.0.0.1/"}, "queue.resume"),
        ({"resume": {"address": "http://127.0.0.1/", "header": {}}}, "queue.resume.header"),
        ({"resume": {"address": "http://127.0.0.1/", "headers": {"X": 1}}}, "queue.resume.headers"),
        ({"resume": {"address": "http://127.0.0.1/", "method": "GO ON"}}, "queue.resume.method"),
        ({"resume": {"address": "http://127.0.0.1/", "status": "200"}}, "queue.resume.status"),
        ({"resume": {"address": "http://127.0.0.1/", "expect": 1}}, "queue.resume.expect"),
        ({"timeout_s": 0}, "queue.timeout_s"),
        ({"retries": True}, "queue.retries"),
        ({"plain_http": "yes"}, "queue.plain_http"),
        ({"verify": False}, "queue.verify"),
        ({"ca_file": "/no/such/file.pem"}, "queue.ca_file"),
    ],
)
def test_settings_that_would_not_work_are_named_beforehand(changed: dict[str, Any], named: str) -> None:
    good = {
        "kind": "http",
        "pause": {"address": "http://127.0.0.1/pause"},
        "resume": {"address": "http://127.0.0.1/resume"},
    }
    queue_machine(good)
    queue_machine({**good, "pause": {"address": "http://queue.example/pause"}, "plain_http": True})
    with pytest.raises(BadQueueSettings, match=named.replace(".", r"\.")):
        queue_machine({**good, **changed})
