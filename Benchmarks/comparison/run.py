"""A whole comparison: everyone loads, answers alike, is timed in turn, and starts anew."""

import sys
from dataclasses import dataclass, field
from itertools import combinations

from .answers import Rows, difference
from .contestant import Contestant, Loading, Reply, Unanswered
from .lines import Silence
from .questions import COLD_QUESTIONS, QUESTIONS, Question
from .timings import Timings

COLD_STARTS = 5


@dataclass
class Outcome:
    """What became of one contestant."""

    contestant: Contestant
    loading: Loading
    answers: dict[int, Rows] = field(default_factory=dict)
    outside: dict[int, Timings] = field(default_factory=dict)
    inside: dict[int, Timings] = field(default_factory=dict)
    cold: dict[int, Timings] = field(default_factory=dict)
    saved_bytes: int = 0


class Run:
    """The outcomes of all contestants, and what went wrong."""

    def __init__(self, contestants: list[Contestant]) -> None:
        self.faults: list[str] = []
        self.outcomes: list[Outcome] = []
        for contestant in contestants:
            _tell(f"{contestant.name} loads")
            try:
                self.outcomes.append(Outcome(contestant, contestant.load()))
            except (Unanswered, Silence) as reason:
                self._blame(f"{contestant.name} can't load the register: {reason}")

    def compare(self) -> None:
        """Asks everyone every question once and holds all answers against each other."""
        _tell("all answers are compared")
        for question in QUESTIONS:
            for outcome in self.outcomes:
                if outcome.contestant.answers(question):
                    self._take_first_answer(question, outcome)
            self._hold_against_each_other(question)

    def time(self, rounds: int) -> None:
        """Asks all questions again in rounds; in each, everyone takes the lead in turn."""
        for turn in range(rounds):
            _tell(f"round {turn + 1} of {rounds}")
            for place, question in enumerate(QUESTIONS):
                lead = (turn + place) % max(len(self.outcomes), 1)
                for outcome in self.outcomes[lead:] + self.outcomes[:lead]:
                    if question.number in outcome.answers:
                        self._take_time(question, outcome)

    def close(self) -> None:
        """Ends all processes and notes how much they saved."""
        _tell("everyone saves and ends")
        for outcome in self.outcomes:
            outcome.contestant.close()
            outcome.saved_bytes = outcome.contestant.saved_bytes

    def start_cold(self) -> None:
        """Times new processes, over what was saved, from their start to their first answer."""
        _tell("everyone starts anew")
        questions = [question for question in QUESTIONS if question.number in COLD_QUESTIONS]
        for _ in range(COLD_STARTS):
            for question in questions:
                for outcome in self.outcomes:
                    if question.number in outcome.answers:
                        timings = outcome.cold.setdefault(question.number, Timings())
                        timings.add(outcome.contestant.cold(question))

    def _take_first_answer(self, question: Question, outcome: Outcome) -> None:
        reply = self._reply(question, outcome)
        if reply:
            outcome.answers[question.number] = reply.rows

    def _take_time(self, question: Question, outcome: Outcome) -> None:
        reply = self._reply(question, outcome)
        if not reply:
            return
        outcome.outside.setdefault(question.number, Timings()).add(reply.outside)
        outcome.inside.setdefault(question.number, Timings()).add(reply.inside)
        changed = difference(outcome.answers[question.number], reply.rows)
        if changed:
            self._blame(f"{question.name}: {outcome.contestant.name} changed its answer: {changed}")

    def _reply(self, question: Question, outcome: Outcome) -> Reply | None:
        try:
            return outcome.contestant.ask(question)
        except Unanswered as reason:
            self._blame(f"{question.name}: {outcome.contestant.name} has no answer: {reason}")
            return None

    def _hold_against_each_other(self, question: Question) -> None:
        answered = [outcome for outcome in self.outcomes if question.number in outcome.answers]
        for one, other in combinations(answered, 2):
            found = difference(one.answers[question.number], other.answers[question.number])
            if found:
                names = f"{one.contestant.name} and {other.contestant.name}"
                self._blame(f"{question.name}: {names} differ: {found}")

    def _blame(self, fault: str) -> None:
        _tell(fault)
        self.faults.append(fault)


def _tell(step: str) -> None:
    print(f"bench: {step}", file=sys.stderr, flush=True)
