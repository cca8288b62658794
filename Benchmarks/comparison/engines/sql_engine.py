"""Peers that are asked in SQL."""

from abc import abstractmethod
from pathlib import Path

from ..questions import ORGANISATION
from .engine import Answer, Engine


class SQLEngine(Engine):
    """Answers questions by the SQL that its class holds for them."""

    SQL: dict[int, str]

    def __init__(self, folder: Path, organisation: str) -> None:
        super().__init__(folder, organisation)
        self._sql = {
            number: text.replace(ORGANISATION, organisation) for number, text in self.SQL.items()
        }

    @property
    def answered(self) -> list[int]:
        return list(self._sql)

    def ask(self, number: int) -> Answer:
        return self.run(self._sql[number])

    @abstractmethod
    def run(self, sql: str) -> Answer:
        """The rows of a statement."""
