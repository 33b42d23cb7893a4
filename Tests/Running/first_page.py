"""How fast the first page of somebody who is signed in comes, beside nginx with the same bytes, and while a million rows are imported.

    first_page.py EXECUTABLE    prints JSON: pages a second and processor time a page of both, times of the page in milliseconds
"""

import http.client
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from running import Visitor, serving

CONNECTIONS, SECONDS = 16, 10
UNITS, DAYS = 10_000, 100
# A reader every so many seconds, whether the one before has been answered or not: a wait counts from when the page was wanted.
PACE = 0.005


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        # nginx may work as a user of its own.
        folder.chmod(0o755)
        with serving(sys.argv[1], folder / "works.db") as (address, server):
            visitor = Visitor(address)
            page = visitor.ask(visitor.today).read()
            own = load(address + visitor.today, visitor.cookies, [server.pid])
            quiet = waits(visitor, lambda since: since < SECONDS)
            with importing(sys.argv[1], folder) as goes_on:
                busy = waits(visitor, goes_on)
        with nginx(page, folder) as (file, processes):
            peer = load(file, visitor.cookies, processes)
    told = {"bytes": len(page), "rate": own[0], "cpu_ms": own[1], "nginx_rate": peer[0], "nginx_cpu_ms": peer[1]}
    print(json.dumps(told | {"rows": UNITS * DAYS, "asked": len(busy), "busy_p99": at(busy, 0.99), "quiet_p99": at(quiet, 0.99)}))


# --- As many as possible


def load(address, cookies, processes):
    """Pages a second, and milliseconds of a processor for each."""
    words = ["wrk", "-t", "1", "-c", str(CONNECTIONS), "-H", f"Cookie: {cookies}"]
    subprocess.run([*words, "-d", "2s", address], check=True, capture_output=True)
    before = sum(map(processor_seconds, processes))
    said = subprocess.run([*words, "-d", f"{SECONDS}s", address], check=True, capture_output=True, text=True).stdout
    used = sum(map(processor_seconds, processes)) - before
    if "Non-2xx" in said or "Socket errors" in said:
        sys.exit(f"Not every page came: {said}")
    pages = int(re.search(r"(\d+) requests in", said)[1])
    return float(re.search(r"Requests/sec: *([\d.]+)", said)[1]), used / pages * 1000


def processor_seconds(process):
    user, system = Path(f"/proc/{process}/stat").read_text().rsplit(")")[1].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


@contextmanager
def nginx(page, folder):
    """Where the page lies as a file, and the processes that hand it out."""
    (folder / "page").write_bytes(page)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (folder / "nginx.conf").write_text(
        f"daemon off; pid {folder}/nginx.pid; error_log {folder}/nginx.log; worker_processes auto; events {{}}\n"
        f"http {{ access_log off; sendfile on; tcp_nopush on; open_file_cache max=10; default_type text/html;\n"
        f"server {{ listen 127.0.0.1:{port}; root {folder}; }} }}\n")
    server = subprocess.Popen(["nginx", "-c", folder / "nginx.conf", "-e", folder / "nginx.log"])
    try:
        await_port(port)
        workers = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
        yield f"http://127.0.0.1:{port}/page", workers
    finally:
        server.terminate()
        server.wait()


def await_port(port):
    for _ in range(500):
        try:
            return socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            time.sleep(0.01)
    sys.exit("nginx did not start.")


# --- While much is imported


@contextmanager
def importing(executable, folder):
    """Into the database that is being served, as another works; whether it still goes on."""
    rows, last = folder / "rows.csv", date(2026, 1, 1)
    days = [(last - timedelta(days=day)).isoformat() for day in range(DAYS)]
    with open(rows, "w") as file:
        file.write("unit,indicator,date,plan,actual\n")
        for unit in range(UNITS):
            name = f"Large works/Hall {unit // 100}/Team {unit}"
            file.writelines(f"{name},output,{day},100,{90 + (unit + place) % 20}\n" for place, day in enumerate(days))
    command = [executable, "import", "--create", "--db", folder / "works.db", rows]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    yield lambda _: process.poll() is None
    if process.wait() != 0:
        sys.exit("The import failed.")


def waits(visitor, goes_on):
    """Milliseconds from when each page was wanted until it was there."""
    connection = http.client.HTTPConnection(urlsplit(visitor.address).netloc)
    began, times = time.monotonic(), []
    while goes_on(time.monotonic() - began):
        wanted = began + len(times) * PACE
        time.sleep(max(0, wanted - time.monotonic()))
        connection.request("GET", visitor.today, headers={"Cookie": visitor.cookies})
        answer = connection.getresponse()
        answer.read()
        if answer.status != 200:
            sys.exit(f"The page answered {answer.status}.")
        times.append((time.monotonic() - wanted) * 1000)
    return times


def at(times, share):
    return sorted(times)[int(len(times) * share)]


if __name__ == "__main__":
    main()
