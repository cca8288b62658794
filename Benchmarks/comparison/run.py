"""A whole comparison: everyone loads, answers alike, is timed in turn, and starts anew."""

import sys
from dataclasses import dataclass, field

from .answers import Rows, difference
from .contestant import Contestant, Loading, Reply, Unanswered
from .lines import Silence
from .questions import COLD_QUESTIONS, QUESTIONS, Question
from .timings import Timings

COLD_STARTS = 5


@dataclass
class Clock:
    """Times of each question, by its number."""

    outside: dict[int, Timings] = field(default_factory=dict)
    inside: dict[int, Timings] = field(default_factory=dict)

    def add(self, question: Question, reply: Reply) -> None:
        """Takes the times of one reply."""
        self.outside.setdefault(question.number, Timings()).add(reply.outside)
        self.inside.setdefault(question.number, Timings()).add(reply.inside)


@dataclass
class Outcome:
    """What became of one contestant.

    A question is timed twice in a row: after the others had their turn, when processors have slept
    and hold other programs' data, and again at once.
    """

    contestant: Contestant
    loading: Loading
    answers: dict[int, Rows] = field(default_factory=dict)
    after_others: Clock = field(default_factory=Clock)
    again: Clock = field(default_factory=Clock)
    cold: dict[int, Timings] = field(default_factory=dict)
    saved_bytes: int = 0


class Run:
    """The outcomes of all contestants, and what went wrong."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.outcomes: list[Outcome] = []

    def time(self, groups: list[list[Contestant]], rounds: int) -> None:
        """Has each group load, compares its answers with all there are, and times it."""
        for group, later in zip(groups, [*groups[1:], []]):
            present = self._loaded(group)
            self._compare(present)
            self._time(present, rounds)
            self._close([one for one in present if one.contestant not in later])

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

    def _loaded(self, group: list[Contestant]) -> list[Outcome]:
        """The outcomes of a group; who is here since an earlier group does not load again."""
        here = [outcome.contestant for outcome in self.outcomes]
        for contestant in group:
            if contestant in here:
                continue
            _tell(f"{contestant.name} loads")
            try:
                self.outcomes.append(Outcome(contestant, contestant.load()))
            except (Unanswered, Silence) as reason:
                self._blame(f"{contestant.name} can't load the register: {reason}")
        return [outcome for outcome in self.outcomes if outcome.contestant in group]

    def _compare(self, present: list[Outcome]) -> None:
        """Asks who is new every question once and holds the answers against all there are."""
        _tell("all answers are compared")
        for question in QUESTIONS:
            for outcome in present:
                is_new = question.number not in outcome.answers
                if is_new and outcome.contestant.answers(question):
                    self._take_first_answer(question, outcome)

    def _time(self, present: list[Outcome], rounds: int) -> None:
        """Asks all questions again in rounds; in each, everyone takes the lead in turn."""
        for turn in range(rounds):
            _tell(f"round {turn + 1} of {rounds}")
            for place, question in enumerate(QUESTIONS):
                lead = (turn + place) % max(len(present), 1)
                for outcome in present[lead:] + present[:lead]:
                    if question.number in outcome.answers:
                        self._take_times(question, outcome)

    def _close(self, leaving: list[Outcome]) -> None:
        """Ends processes and notes how much they saved."""
        names = ", ".join(outcome.contestant.name for outcome in leaving)
        _tell(f"these save and end: {names}")
        for outcome in leaving:
            outcome.contestant.close()
            outcome.saved_bytes = outcome.contestant.saved_bytes

    def _take_first_answer(self, question: Question, outcome: Outcome) -> None:
        reply = self._reply(question, outcome)
        if not reply:
            return
        for other in self.outcomes:
            if question.number in other.answers:
                found = difference(other.answers[question.number], reply.rows)
                names = f"{other.contestant.name} and {outcome.contestant.name}"
                if found:
                    self._blame(f"{question.name}: {names} differ: {found}")
        outcome.answers[question.number] = reply.rows

    def _take_times(self, question: Question, outcome: Outcome) -> None:
        for clock in (outcome.after_others, outcome.again):
            reply = self._reply(question, outcome)
            if not reply:
                return
            clock.add(question, reply)
            changed = difference(outcome.answers[question.number], reply.rows)
            if changed:
                name = outcome.contestant.name
                self._blame(f"{question.name}: {name} changed its answer: {changed}")

    def _reply(self, question: Question, outcome: Outcome) -> Reply | None:
        try:
            return outcome.contestant.ask(question)
        except Unanswered as reason:
            self._blame(f"{question.name}: {outcome.contestant.name} has no answer: {reason}")
            return None

    def _blame(self, fault: str) -> None:
        _tell(fault)
        self.faults.append(fault)


def _tell(step: str) -> None:
    print(f"bench: {step}", file=sys.stderr, flush=True)
