"""The register that the maker makes."""

import csv
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import TestCase, skipUnless

from ..register import Register
from ..sql import COLUMNS

MAKER = Path(__file__).parents[3] / ".build/bench/swift/release/Generate"


@skipUnless(MAKER.exists(), "the maker is not built")
class RegisterTests(TestCase):
    """Small registers, made anew."""

    def setUp(self) -> None:
        folder = TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def made(self, name: str = "one", is_shuffled: bool = False) -> Register:
        """A register of a thousand cases."""
        return Register.made(MAKER, 1000, is_shuffled, self.folder / name)

    def test_the_same_bytes_are_made_each_time(self) -> None:
        one, other = self.made("one"), self.made("other")
        self.assertEqual(one.csv.read_bytes(), other.csv.read_bytes())
        self.assertEqual(one.csv.stat().st_size, one.bytes)

    def test_rows_are_whole_and_in_the_order_of_days(self) -> None:
        head, *rows = self.rows(self.made())
        self.assertEqual(tuple(head), COLUMNS)
        self.assertEqual([len(row) for row in rows], [12] * 1000)
        days = [row[1] for row in rows]
        self.assertEqual(days, sorted(days))
        self.assertEqual(days[-1][:4], "2024")

    def test_shuffled_rows_are_not(self) -> None:
        days = [row[1] for row in self.rows(self.made(is_shuffled=True))[1:]]
        self.assertNotEqual(days, sorted(days))

    def test_the_rarest_organisation_is_the_one_named_least(self) -> None:
        register = self.made()
        names = [row[3] for row in self.rows(register)[1:]]
        fewest = min(names.count(name) for name in set(names))
        self.assertEqual(names.count(register.rarest_organisation), fewest)

    def rows(self, register: Register) -> list[list[str]]:
        """All rows of a register, the head first."""
        with open(register.csv, encoding="utf-8", newline="") as file:
            return list(csv.reader(file))
