"""Gongkai's answers as data, and a stand-in for the program."""

import json
import sys
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import TestCase

from ..contestant import Unanswered
from ..gongkai_contestant import GongkaiContestant, rows
from ..questions import QUESTIONS
from ..register import Register

STAND_IN = f"""#!{sys.executable}
import json, sys
if "--version" in sys.argv:
    print("0")
    sys.exit()
for line in sys.stdin:
    if line.startswith("list"):
        sys.exit('{{"error": {{"id": "unknown-word"}}}}')
    print(json.dumps({{"rows": [{{"value": 56}}], "elapsed_ms": 0.5}}), flush=True)
"""


class RowTests(TestCase):
    """`rows` of answers as `--format json` writes them."""

    def test_keys_come_first_and_the_rest_is_left_out(self) -> None:
        answer = _answer('{"rows":[{"value":3,"channel":"fax","year":2013,"unit":"件"}]}')
        self.assertEqual(rows([answer], QUESTIONS[3]), [(2013, "fax", 3)])

    def test_figures_of_several_statements_stand_side_by_side(self) -> None:
        average = _answer('{"rows":[{"year":2010,"value":14.25},{"year":2011,"value":13}]}')
        median = _answer('{"rows":[{"year":2011,"value":9},{"year":2010,"value":10}]}')
        self.assertEqual(
            rows([average, median], QUESTIONS[7]),
            [(2010, Decimal("14.25"), 10), (2011, 13, 9)],
        )

    def test_ids_are_numbers(self) -> None:
        case = {"received": "2013-01-02", "organisation": "局", "days": 3, "stars": None}
        case |= {"people": 1, "title": "担心基站辐射", "id": "1000000007"}
        self.assertEqual(
            rows([{"rows": [case]}], QUESTIONS[11]),
            [(1000000007, "2013-01-02", "局", 3, None, 1, "担心基站辐射")],
        )


class ProgramTests(TestCase):
    """The program over pipes."""

    def setUp(self) -> None:
        folder = TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        program = Path(folder.name) / "gongkai"
        program.write_text(STAND_IN)
        program.chmod(0o755)
        csv = Path(folder.name) / "made.csv"
        csv.write_text("id\n1\n")
        register = Register(csv, 1, 1, "局", is_shuffled=False)
        self.gongkai = GongkaiContestant(program, register, Path(folder.name) / "folder")
        self.gongkai.load()
        self.addCleanup(self.gongkai.close)

    def test_a_statement_is_answered(self) -> None:
        reply = self.gongkai.ask(QUESTIONS[0])
        self.assertEqual((reply.rows, reply.inside), (((56,),), 0.5))
        self.assertGreater(reply.outside, 0)

    def test_an_error_is_told_and_the_next_statement_answered(self) -> None:
        with self.assertRaisesRegex(Unanswered, "unknown-word"):
            self.gongkai.ask(QUESTIONS[11])
        self.assertEqual(self.gongkai.ask(QUESTIONS[0]).rows, ((56,),))

    def test_an_answer_without_its_columns_is_none(self) -> None:
        with self.assertRaisesRegex(Unanswered, "channel"):
            self.gongkai.ask(QUESTIONS[2])


def _answer(text: str) -> dict:
    return json.loads(text, parse_float=Decimal)
