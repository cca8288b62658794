"""Gongkai, driven from outside: statements over a pipe in a workspace that holds the register."""

import json
import os
import subprocess
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

from .answers import Row, canonical
from .contestant import Contestant, Loading, Reply, Unanswered
from .lines import LineProcess, Silence
from .questions import ORGANISATION, Question
from .register import Register

PATIENCE = 120
"""Seconds: what a load of thirty million rows may take at the very most."""


class GongkaiContestant(Contestant):
    """The built program; its folder is its workspace and takes its snapshots."""

    name = "gongkai"
    room = 110
    stays = True

    def __init__(self, program: Path, register: Register, folder: Path) -> None:
        super().__init__(register, folder)
        # Under its own name in the workspace, as an office would have it; a link takes no time.
        os.link(register.csv, folder / "complaints.csv")
        self._command = [str(program), "--format", "json"]
        version = subprocess.run([program, "--version"], check=True, capture_output=True, text=True)
        self.version = f"gongkai {version.stdout.strip()}"

    def load(self) -> Loading:
        """The time runs from the start of the process to the answer of the first statement."""
        self._process = self._start()
        try:
            self._process.exchange("count complaints", PATIENCE)
        except Silence as silence:
            self._process.close()
            raise Unanswered(str(silence)) from None
        seconds = time.perf_counter() - self._process.started
        return Loading(seconds=seconds, settling=0, footprint=self._process.footprint)

    def answers(self, question: Question) -> bool:
        return True

    def ask(self, question: Question) -> Reply:
        answers, outside = [], 0.0
        for statement in self._statements(question):
            try:
                line, milliseconds = self._process.exchange(statement, PATIENCE)
            except Silence as silence:
                # The program leaves at the first statement that is wrong.
                self._process.close()
                self._process = self._start()
                raise Unanswered(str(silence)) from None
            answers.append(json.loads(line, parse_float=Decimal))
            outside += milliseconds
        inside = sum(float(answer["elapsed_ms"]) for answer in answers)
        try:
            found = rows(answers, question)
        except KeyError as column:
            raise Unanswered(f"its answer has no column {column}") from None
        return Reply(canonical(found, question), outside, inside)

    def close(self) -> None:
        self._process.close()

    def cold(self, question: Question) -> float:
        statements = [word for text in self._statements(question) for word in ("-c", text)]
        start = time.perf_counter()
        subprocess.run(
            self._command + statements, cwd=self.folder, env=_environment(),
            check=True, capture_output=True,
        )  # fmt: skip
        return (time.perf_counter() - start) * 1000

    @property
    def saved_bytes(self) -> int:
        """The size of the snapshot; the register itself is not its own."""
        return sum(path.stat().st_size for path in (self.folder / ".gongkai").rglob("*.snapshot"))

    def _statements(self, question: Question) -> list[str]:
        organisation = self.register.rarest_organisation
        return [text.replace(ORGANISATION, organisation) for text in question.statements]

    def _start(self) -> LineProcess:
        return LineProcess(self._command, self.folder, _environment())


def rows(answers: list[dict[str, Any]], question: Question) -> list[Row]:
    """The rows of answers to one question: keys, then the figures of each answer in turn."""
    figures: dict[Row, Row] = {}
    for answer in answers:
        for row in answer["rows"]:
            key = tuple(_cell(name, row[name]) for name in question.keys)
            figures[key] = figures.get(key, ()) + tuple(
                _cell(name, row[name]) for name in question.figures
            )
    return [key + values for key, values in figures.items()]


def _cell(name: str, value: Any) -> Any:
    """Whole numbers are numbers, also where a register has them as words."""
    if name in ("id", "year", "days", "stars", "people") and isinstance(value, str):
        return int(value)
    return value


def _environment() -> dict[str, str]:
    return os.environ | {"LANG": "C.UTF-8"}
