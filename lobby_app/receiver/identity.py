"""Who a receiver is: the certificate in its folder. Stations pin its SHA-256; no authority signs it."""

import datetime
import hashlib
import ipaddress
import ssl
from dataclasses import dataclass
from pathlib import Path

from lobby_app.journal.keys import write_durably

CERTIFICATE_FILE = "certificate.pem"
KEY_FILE = "certificate.key"
JOIN_FILE = "join.json"
"""How a running receiver is reached, and the code for stations of the same user."""
# Stations trust the fingerprint, not the dates, and clocks of branch machines may be wrong by years.
_FROM = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
_UNTIL = datetime.datetime(2099, 12, 31, tzinfo=datetime.UTC)


@dataclass(frozen=True)
class Identity:
    """`fingerprint`: SHA-256 of the certificate's DER bytes, 64 hex digits."""

    fingerprint: str
    certificate: Path
    key: Path


def load_or_make_identity(folder: Path) -> Identity:
    """The identity kept in `folder`, made on the first call; the key is readable by its owner only."""
    found = load_identity(folder)
    if found is not None:
        return found
    folder.mkdir(parents=True, exist_ok=True)
    key_pem, certificate_pem = _make()
    write_durably(folder / KEY_FILE, key_pem)
    write_durably(folder / CERTIFICATE_FILE, certificate_pem)
    made = load_identity(folder)
    assert made is not None
    return made


def load_identity(folder: Path) -> Identity | None:
    """The identity kept in `folder`, or None if there is none yet."""
    certificate, key = folder / CERTIFICATE_FILE, folder / KEY_FILE
    if not certificate.is_file() or not key.is_file():
        return None
    der = ssl.PEM_cert_to_DER_cert(certificate.read_text(encoding="ascii"))
    return Identity(hashlib.sha256(der).hexdigest(), certificate, key)


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address: plain http is allowed there and nowhere else."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _make() -> tuple[bytes, bytes]:
    # Loaded here because a receiver makes its certificate once in its life.
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Lobby receiver")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_FROM)
        .not_valid_after(_UNTIL)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    key_pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return key_pem, certificate.public_bytes(serialization.Encoding.PEM)
