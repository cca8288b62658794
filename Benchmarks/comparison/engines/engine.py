"""What every peer can do."""

from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any

from ..questions import QUESTIONS

Answer = list[tuple[Any, ...]]
"""Rows of an answer: keys, then figures."""


class Engine(ABC):
    """A peer in a process of its own, over one register.

    `folder` is its own; what it keeps there is what a later process opens.
    """

    def __init__(self, folder: Path, organisation: str) -> None:
        self.folder = folder
        self.organisation = organisation

    @abstractmethod
    def load(self, csv: Path) -> None:
        """Makes the register ready for questions; this is timed."""

    def settle(self) -> None:
        """Finishes what the peer would do in the background after loading."""

    @abstractmethod
    def save(self) -> None:
        """Leaves in the folder what `open` needs."""

    @abstractmethod
    def open(self) -> None:
        """Makes ready what an earlier process saved."""

    @property
    def answered(self) -> list[int]:
        """The numbers of the questions that it can answer; all, unless it says otherwise."""
        return [question.number for question in QUESTIONS]

    @abstractmethod
    def ask(self, number: int) -> Answer:
        """Answers a question."""
