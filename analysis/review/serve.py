"""The review page, served to this machine alone: an address that cannot be guessed, and no request from another page."""

from __future__ import annotations

import json
import secrets
import sys
from collections.abc import Callable, Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from analysis.given import GivenError
from analysis.review.desk import Desk

if TYPE_CHECKING:
    from analysis.reading import Reading

HOST = "127.0.0.1"
_MOST = 1_000_000
_HTML = "text/html; charset=utf-8"
_FILES = {
    "": ("page.html", _HTML),
    "page.js": ("page.js", "text/javascript; charset=utf-8"),
    "page.css": ("page.css", "text/css; charset=utf-8"),
}
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Server(ThreadingHTTPServer):
    """A server of the page of one desk, on an address of this machine that cannot be reached from another.

    Parameters
    ----------
    desk : Desk
    document : callable
        Returns the page of a reading, with the article and a card for each row, as HTML.
    port : int
        0: any that is free.
    """

    daemon_threads = True

    def __init__(self, desk: Desk, document: Callable[[Reading], str], port: int = 0) -> None:
        super().__init__((HOST, port), _Handler)
        self.desk, self.document, self.token = desk, document, secrets.token_urlsafe(24)

    @property
    def origin(self) -> str:
        """Where the page comes from: what another page, or another name for this machine, cannot say."""
        return f"http://{HOST}:{self.server_address[1]}"

    @property
    def address(self) -> str:
        """The address of the page."""
        return f"{self.origin}/{self.token}/"

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - as the library has it
        """Say nothing of a page that went away while it was answered."""
        if not isinstance(sys.exc_info()[1], ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: Server
    # The program and its version are nobody's business.
    server_version, sys_version = "analysis", ""
    timeout = 60

    def do_GET(self) -> None:
        asked = self._asked()
        if asked == "reading":
            self._answer(self.server.desk.shown)
        elif asked == "article.html":
            self._reading_page()
        elif asked in _FILES:
            name, kind = _FILES[asked]
            self._send(HTTPStatus.OK, (Path(__file__).parent / name).read_bytes(), kind)
        else:
            self._refuse(HTTPStatus.NOT_FOUND, "There is nothing at this address.")

    def do_POST(self) -> None:
        does = {"correct": self.server.desk.correct, "undo": self.server.desk.undo}.get(self._asked() or "")
        length = self.headers.get("Content-Length", "")
        if does is None:
            self._refuse(HTTPStatus.NOT_FOUND, "There is nothing at this address.")
        elif self.headers.get("Origin") != self.server.origin:
            self._refuse(HTTPStatus.FORBIDDEN, "This comes from another page.")
        elif self.headers.get("Content-Type") != "application/json" or not length.isdecimal():
            self._refuse(HTTPStatus.BAD_REQUEST, "The page sent what is no correction.")
        elif int(length) > _MOST:
            self._refuse(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "The page sent too much.")
        else:
            self._answer(lambda: _done(does, self.rfile.read(int(length)), self.server.desk))

    def _asked(self) -> str | None:
        """Return what is asked for below the token; None of anybody who does not know it, or uses another name of the host."""
        _, token, *rest = self.path.split("/", 2)
        known = secrets.compare_digest(token.encode(), self.server.token.encode())
        here = self.headers.get("Host") == self.server.origin.removeprefix("http://")
        return rest[0] if known and here and rest else None

    def _reading_page(self) -> None:
        try:
            reading, _ = self.server.desk.seen()
        except (GivenError, OSError) as error:
            self._refuse(HTTPStatus.CONFLICT, str(error))
            return
        # The page brings the rest of its policy itself: its own script and no other, and nothing from the network.
        own = {"Content-Security-Policy": "frame-ancestors 'none'"}
        self._send(HTTPStatus.OK, self.server.document(reading).encode(), _HTML, own)

    def _answer(self, make: Callable[[], dict[str, Any]]) -> None:
        try:
            answer, status = make(), HTTPStatus.OK
        except (GivenError, OSError) as error:
            answer, status = {"fault": str(error)}, HTTPStatus.CONFLICT
        body = json.dumps(answer, ensure_ascii=True).encode()
        self._send(status, body, "application/json")

    def _refuse(self, status: HTTPStatus, why: str) -> None:
        # What was sent along is not read, so that nothing more can be asked on this line.
        self.close_connection = True
        self._send(status, why.encode(), "text/plain; charset=utf-8")

    def _send(self, status: HTTPStatus, body: bytes, kind: str, more: Mapping[str, str] = MappingProxyType({})) -> None:
        self.send_response(status)
        headers = {**_HEADERS, "Content-Type": kind, "Content-Length": str(len(body)), **more}
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 - as the library has it
        """Say nothing: the address is a secret."""


def _done(does: Callable[[dict[str, Any]], None], body: bytes, desk: Desk) -> dict[str, Any]:
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict):
        raise GivenError("The page sent what is no correction.")
    does(said)
    return desk.shown()
