"""Who is asked: Gongkai or a peer, each in a process of its own."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path

from .answers import Rows
from .memory import Footprint
from .questions import Question
from .register import Register


class Unanswered(Exception):
    """Why a question has no answer."""


@dataclass(frozen=True)
class Loading:
    """How long the register took to become ready, and what it takes up then.

    `settling` are the seconds that the peer's own background work took afterwards.
    """

    seconds: float
    settling: float
    footprint: Footprint


@dataclass(frozen=True)
class Reply:
    """An answer and its milliseconds, statement in to answer out and by the process's clock."""

    rows: Rows
    outside: float
    inside: float


class Contestant(ABC):
    """One column of the tables.

    `room` are the bytes a row that it needs about; one that stays runs beside all others.
    """

    name: str
    version: str
    is_aggregated: bool = False
    stays: bool = False
    room: int

    def __init__(self, register: Register, folder: Path) -> None:
        self.register = register
        self.folder = folder
        folder.mkdir(parents=True)

    @abstractmethod
    def load(self) -> Loading:
        """Starts the process and loads the register."""

    @abstractmethod
    def answers(self, question: Question) -> bool:
        """Whether the question is put to it."""

    @abstractmethod
    def ask(self, question: Question) -> Reply:
        """Asks; raises `Unanswered`."""

    @abstractmethod
    def close(self) -> None:
        """Saves what a later process opens, and ends the process."""

    @abstractmethod
    def cold(self, question: Question) -> float:
        """Milliseconds from the start of a new process over what was saved to its answer."""

    @property
    def saved_bytes(self) -> int:
        """The size of what was saved."""
        return sum(
            path.stat().st_size
            for path in self.folder.rglob("*")
            if path.is_file() and path.name != "stderr.txt"
        )
