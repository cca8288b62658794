"""A process that is spoken to line by line."""

import os
import select
import subprocess
import time
from pathlib import Path

from .memory import Footprint


class Silence(Exception):
    """A process ended, or said nothing for too long, where a line was due."""


class LineProcess:
    """One line in, one line out, over pipes; what it writes to standard error goes to a file."""

    def __init__(self, command: list[str], folder: Path, environment: dict[str, str]) -> None:
        self._complaints = folder / "stderr.txt"
        self._unread = b""
        self.started = time.perf_counter()
        with open(self._complaints, "wb") as errors:
            self._process = subprocess.Popen(
                command, cwd=folder, env=environment, bufsize=0,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors,
            )  # fmt: skip

    def exchange(self, line: str, patience: float) -> tuple[bytes, float]:
        """Says a line and waits for one; with the milliseconds that this took.

        Raises `Silence` where none comes within so many seconds of patience.
        """
        said = line.encode() + b"\n"
        start = time.perf_counter()
        try:
            self._process.stdin.write(said)
        except BrokenPipeError:
            raise Silence(self._last_words()) from None
        answer = self._line(patience)
        return answer, (time.perf_counter() - start) * 1000

    @property
    def footprint(self) -> Footprint:
        """The memory that it holds now."""
        return Footprint.of(self._process.pid)

    def close(self) -> None:
        """Lets it end by itself, or ends it."""
        self._process.stdin.close()
        try:
            self._process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def _line(self, patience: float) -> bytes:
        output = self._process.stdout.fileno()
        while b"\n" not in self._unread:
            if not select.select([output], [], [], patience)[0]:
                raise Silence(f"no answer within {patience:.0f} seconds; {self._last_words()}")
            part = os.read(output, 1 << 20)
            if not part:
                raise Silence(self._last_words())
            self._unread += part
        line, _, self._unread = self._unread.partition(b"\n")
        return line

    def _last_words(self) -> str:
        lines = self._complaints.read_text(errors="replace").strip().splitlines()
        return lines[-1] if lines else "it said nothing on standard error"
