"""A PostgreSQL server of the tests' own, where Debian's package is installed."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import attrs

from .loopback import free_port

PASSWORD = "a secret: with / and @"  # characters that an address must escape


@attrs.frozen
class Server:
    """A running server; its user `tester` needs a password."""

    port: int

    @property
    def address(self) -> str:
        """The address of its database, without the password."""
        return f"postgresql://tester@127.0.0.1:{self.port}/postgres"


def programs() -> Path | None:
    """Return the folder of the server's programs; None where it is not installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"))
    path = str(found[-1]) if found else shutil.which("pg_ctl")
    return Path(path).parent if path else None


@contextmanager
def running(folder: Path) -> Generator[Server]:
    """Run a server with an empty database; `folder` holds its programs."""
    # The server refuses to run as root: Debian's package brings a user for it.
    user = "postgres" if os.geteuid() == 0 else None
    home = Path(tempfile.mkdtemp(prefix="postgres-"))
    try:
        (home / "password").write_text(PASSWORD)
        if user is not None:
            account = pwd.getpwnam(user)
            for path in (home, home / "password"):
                os.chown(path, account.pw_uid, account.pw_gid)
        port = free_port()
        data = str(home / "data")

        def run(name: str, *arguments: str) -> None:
            subprocess.run(
                [str(folder / name), "-D", data, *arguments],
                user=user,
                cwd=home,
                check=True,
                stdout=subprocess.DEVNULL,
                timeout=120,
            )

        words = ("--auth=scram-sha-256", f"--pwfile={home / 'password'}")
        run("initdb", "--username=tester", *words, "--no-sync", "--encoding=UTF8", "--locale=C")
        options = f"-p {port} -c listen_addresses=127.0.0.1 -k {home} -c fsync=off"
        run("pg_ctl", "start", "-w", "-l", str(home / "log"), "-o", options)
        try:
            yield Server(port)
        finally:
            run("pg_ctl", "stop", "-m", "immediate")
    finally:
        shutil.rmtree(home)
