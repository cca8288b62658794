"""A peer and the process that serves it."""

import json
import os
import sqlite3
import subprocess
import sys
import time
from importlib import metadata, util
from pathlib import Path

from .answers import canonical
from .contestant import Contestant, Loading, Reply, Unanswered
from .engines import Peer
from .lines import LineProcess, Silence
from .questions import Question
from .register import Register

PATIENCE = 3600
"""Seconds; SQLite takes a while to load thirty million rows."""


class PeerContestant(Contestant):
    """Speaks with `serve.py`."""

    def __init__(self, peer: Peer, register: Register, folder: Path) -> None:
        super().__init__(register, folder)
        self.name, self.version = peer.name, _version(peer.package)
        self.is_aggregated, self.room = peer.is_aggregated, peer.room

    def load(self) -> Loading:
        self._process = self._start()
        self._answered = set(self._say("ready")["answered"])
        before = self._process.footprint
        loaded = self._say(f"load {self.register.csv}")
        settled = self._say("settle")
        return Loading(
            seconds=loaded["elapsed_ms"] / 1000,
            settling=settled["elapsed_ms"] / 1000,
            footprint=self._process.footprint.since(before),
        )

    def answers(self, question: Question) -> bool:
        return question.number in self._answered

    def ask(self, question: Question) -> Reply:
        try:
            line, outside = self._process.exchange(f"ask {question.number}", PATIENCE)
        except Silence as silence:
            raise Unanswered(str(silence)) from None
        answer = json.loads(line)
        return Reply(canonical(answer["rows"], question), outside, answer["elapsed_ms"])

    def close(self) -> None:
        self._say("save")
        self._process.close()

    def cold(self, question: Question) -> float:
        start = time.perf_counter()
        process = self._start()
        process.exchange("open", PATIENCE)
        process.exchange(f"ask {question.number}", PATIENCE)
        milliseconds = (time.perf_counter() - start) * 1000
        process.close()
        return milliseconds

    def _say(self, line: str) -> dict:
        return json.loads(self._process.exchange(line, PATIENCE)[0])

    def _start(self) -> LineProcess:
        command = [
            sys.executable, "-m", f"{__package__}.serve",
            self.name, str(self.folder), self.register.rarest_organisation,
        ]  # fmt: skip
        root = str(Path(__file__).parent.parent)
        return LineProcess(command, self.folder, os.environ | {"PYTHONPATH": root})


def is_installed(peer: Peer) -> bool:
    """Whether this Python has the package of a peer."""
    return util.find_spec(peer.package) is not None


def python_start() -> float:
    """Milliseconds that Python takes to start and do nothing, which peers' starts hold."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", ""], check=True)
    return (time.perf_counter() - start) * 1000


def _version(package: str) -> str:
    version = sqlite3.sqlite_version if package == "sqlite3" else metadata.version(package)
    return f"{package} {version}"
