"""Starts nginx and Caddy as docs/serving.md has them, and TLS of the server's own, and sends through them what must arrive and what must not.

    proxies.py EXECUTABLE
"""

import re
import socket
import ssl
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

NAME = "works.example"
DOCUMENT = Path(__file__).parents[2] / "docs/serving.md"
HEAD = f"Host: {NAME}\r\nConnection: close\r\n"
FORM = "Content-Type: application/x-www-form-urlencoded\r\n"


def main():
    executable, failed = sys.argv[1], 0
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        make_certificate(folder)
        database = folder / "works.db"
        subprocess.run([executable, "demo", "--password", "demonstration", "--db", database], check=True, capture_output=True)
        for way in (nginx, caddy, own_tls):
            with way(executable, database, folder) as door:
                for check in CHECKS:
                    try:
                        check(door)
                    except Exception as problem:
                        failed += 1
                        print(f"FAILED ({way.__name__}) {check.__name__.replace('_', ' ')}: {type(problem).__name__}: {problem}")
    print(f"{len(CHECKS) * 3 - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


# --- The ways in


class Door:
    """Where a browser knocks: a port of this machine that speaks TLS as works.example."""

    def __init__(self, port, folder):
        self.port = port
        self.context = ssl.create_default_context(cafile=folder / "chain.pem")

    def connect(self, seconds=10):
        return self.context.wrap_socket(socket.create_connection(("127.0.0.1", self.port), seconds), server_hostname=NAME)

    def exchange(self, request):
        """The whole answer, head and body."""
        with self.connect() as connection:
            connection.sendall(request.encode())
            return read(connection)

    def get(self, address, headers=""):
        return self.exchange(f"GET {address} HTTP/1.1\r\n{HEAD}{headers}\r\n")

    def post(self, address, fields, cookies):
        body = urlencode(fields)
        return self.exchange(f"POST {address} HTTP/1.1\r\n{HEAD}{FORM}Cookie: {cookies}\r\nContent-Length: {len(body)}\r\n\r\n{body}")


def read(connection):
    heard = b""
    while piece := connection.recv(65536):
        heard += piece
    return heard.decode(errors="replace")


@contextmanager
def nginx(executable, database, folder):
    port, clear, inside = free_port(), free_port(), free_port()
    text = example("nginx").replace("listen 443 ssl", f"listen 127.0.0.1:{port} ssl").replace("listen 80", f"listen 127.0.0.1:{clear}")
    text = text.replace("/etc/ssl/works.example", str(folder)).replace("127.0.0.1:8080", f"127.0.0.1:{inside}")
    (folder / "nginx.conf").write_text(f"daemon off; pid {folder}/nginx.pid; error_log stderr; events {{}} http {{ access_log off; {text} }}")
    with behind(executable, database, inside, folder), running(["nginx", "-c", folder / "nginx.conf", "-e", "stderr"], port):
        yield Door(port, folder)


@contextmanager
def caddy(executable, database, folder):
    port, inside = free_port(), free_port()
    text = example("caddy").replace(NAME + " {", f"https://{NAME}:{port} {{\n    bind 127.0.0.1\n    tls {folder}/chain.pem {folder}/key.pem", 1)
    text = text.replace("127.0.0.1:8080", f"127.0.0.1:{inside}")
    (folder / "Caddyfile").write_text("{\n    admin off\n    auto_https disable_redirects\n}\n" + text)
    with behind(executable, database, inside, folder), running(["caddy", "run", "--adapter", "caddyfile", "--config", folder / "Caddyfile"], port):
        yield Door(port, folder)


@contextmanager
def own_tls(executable, database, folder):
    port = free_port()
    words = ["--listen", f"127.0.0.1:{port}", "--public-url", f"https://{NAME}", "--certificate", folder / "chain.pem", "--certificate-key", folder / "key.pem"]
    with running([executable, "serve", "--db", database, *words], port):
        yield Door(port, folder)


@contextmanager
def behind(executable, database, port, folder):
    words = ["--listen", f"127.0.0.1:{port}", "--public-url", f"https://{NAME}", "--trusted-proxy", "127.0.0.1"]
    with running([executable, "serve", "--db", database, *words], port):
        yield


@contextmanager
def running(words, port):
    log = tempfile.TemporaryFile()
    with subprocess.Popen(words, stdout=log, stderr=log) as process:
        try:
            wait_for(process, port, log)
            yield process
        finally:
            process.terminate()
            process.wait(15)


def wait_for(process, port, log):
    for _ in range(200):
        try:
            return socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        if process.poll() is not None:
            break
    log.seek(0)
    raise RuntimeError(f"nobody listens on {port}: {log.read().decode(errors='replace')[-800:]}")


def example(language):
    return re.search(rf"```{language}\n(.*?)```", DOCUMENT.read_text(), re.S)[1]


def make_certificate(folder):
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}",
         "-keyout", folder / "key.pem", "-out", folder / "chain.pem"], check=True, capture_output=True)


def free_port():
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        return any_port.getsockname()[1]


# --- What must hold through each of them


def status(answer):
    return int(answer.split(" ", 2)[1]) if answer.startswith("HTTP/1.") else None


def same(found, *expected):
    assert found in expected, f"expected {' or '.join(map(str, expected))}, found {found}"


def signed_in(door):
    """The cookies of Nordwerk's administrator."""
    page = door.get("/sign-in")
    token = re.search(r'name="form-token" value="([^"]*)"', page)[1]
    fields = {"form-token": token, "name": "nordwerk", "password": "demonstration", "back": "/"}
    answer = door.post("/sign-in", fields, f"pacesetter-form={token}")
    same(status(answer), 303)
    return f"pacesetter-form={token}; " + re.search(r"[Ss]et-[Cc]ookie: (pacesetter-session=[^;]*)", answer)[1], answer


def the_way_in_is_shown_and_its_cookies_stay_sealed(door):
    page = door.get("/sign-in")
    same(status(page), 200)
    assert "max-age=15552000" in page and re.search(r"(?i)set-cookie: pacesetter-form=[^\r]*; Secure", page), page[:900]


def somebody_signs_in_and_sees_the_day(door):
    cookies, answer = signed_in(door)
    assert "; Secure" in answer, answer[:600]
    first = door.get("/", f"Cookie: {cookies}\r\n")
    same(status(first), 303)
    same(status(door.get(re.search(r"(?i)location: (\S*)", first)[1], f"Cookie: {cookies}\r\n")), 200)


def a_form_of_another_site_is_refused(door):
    cookies, _ = signed_in(door)
    token = re.search(r"pacesetter-form=(\w*)", cookies)[1]
    body = urlencode({"form-token": token, "language": "de"})
    answer = door.exchange(f"POST /language HTTP/1.1\r\n{HEAD}Origin: https://evil.example\r\n{FORM}Cookie: {cookies}\r\nContent-Length: {len(body)}\r\n\r\n{body}")
    same(status(answer), 403)
    answer = door.exchange(f"POST /language HTTP/1.1\r\n{HEAD}Origin: https://{NAME}\r\n{FORM}Cookie: {cookies}\r\nContent-Length: {len(body)}\r\n\r\n{body}")
    same(status(answer), 303)


def what_two_servers_could_read_differently_is_refused(door):
    for request in (
        f"POST /language HTTP/1.1\r\n{HEAD}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        f"GET / HTTP/1.1\r\n{HEAD}X-Shift : night\r\n\r\n",
        "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
        f"GET / HTTP/1.1\r\n{HEAD}Host: {NAME}\r\n\r\n",
        f"GET /%ff HTTP/1.1\r\n{HEAD}\r\n",
    ):
        same(status(door.exchange(request)), 400)


def a_length_beside_chunks_is_refused(door):
    """Caddy may take the chunks and drop the length, as the standard allows; what comes to us then has no token and is refused too."""
    same(status(door.exchange(f"POST /language HTTP/1.1\r\n{HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")), 400, 403)


def what_is_too_large_is_refused(door):
    same(status(door.exchange(f"POST /language HTTP/1.1\r\n{HEAD}{FORM}Content-Length: 3000000\r\n\r\n" + "a" * 1000)), 413)
    same(status(door.get("/", "X: " + "x" * 60_000 + "\r\n")), 400, 413, 431)


def whoever_sends_a_byte_now_and_then_holds_nobody_up(door):
    with door.connect() as slow:
        slow.sendall(f"GET / HTTP/1.1\r\nHost: {NAME}\r\nX: ".encode())
        same(status(door.get("/sign-in")), 200)


def another_name_is_not_answered_with_a_page(door):
    answer = door.exchange("GET /sign-in HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
    assert 'name="password"' not in answer, answer[:300]


CHECKS = [
    the_way_in_is_shown_and_its_cookies_stay_sealed, somebody_signs_in_and_sees_the_day, a_form_of_another_site_is_refused,
    what_two_servers_could_read_differently_is_refused, a_length_beside_chunks_is_refused, what_is_too_large_is_refused,
    whoever_sends_a_byte_now_and_then_holds_nobody_up, another_name_is_not_answered_with_a_page,
]

if __name__ == "__main__":
    main()
