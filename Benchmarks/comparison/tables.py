"""What a run has measured, as tables for a person."""

from collections.abc import Callable
from typing import TypeAlias

from .questions import COLD_QUESTIONS, QUESTIONS
from .register import Register
from .run import Outcome
from .timings import Timings

NONE = "–"

Figures: TypeAlias = Callable[[Outcome], dict[int, Timings]]
Statistic: TypeAlias = Callable[[Timings], float]


def latencies(outcomes: list[Outcome], figures: Figures, statistic: Statistic) -> str:
    """Milliseconds of each question by contestant, with the best peers and how far Gongkai is."""
    gongkai = [one for one in outcomes if one.contestant.name == "gongkai"]
    peers = [one for one in outcomes if one not in gongkai]
    plain = [one for one in peers if not one.contestant.is_aggregated]
    aggregated = [one for one in peers if one.contestant.is_aggregated]
    head = ["", *(one.contestant.name for one in outcomes), "best peer", "best aggregated"]
    head += ["best / gongkai", "aggregated / gongkai"] if gongkai else []
    lines = [head]
    for question in QUESTIONS:
        taken = {
            one.contestant.name: statistic(figures(one)[question.number])
            for one in outcomes
            if question.number in figures(one)
        }
        values = [taken.get(one.contestant.name) for one in outcomes]
        best, best_aggregated = _least(taken, plain), _least(taken, aggregated)
        line = [question.name, *(_figure(value) for value in [*values, best, best_aggregated])]
        if gongkai:
            own = _least(taken, gongkai)
            line += [_ratio(best, own), _ratio(best_aggregated, own)]
        lines.append(line)
    return _laid_out(lines)


def loading(outcomes: list[Outcome], register: Register) -> str:
    """Loading, memory, what is saved, and the start over it."""
    cold = [f"start to Q{number}, ms" for number in COLD_QUESTIONS]
    lines = [
        ["", "load, s", "MB/s", "then, s", "own bytes/row", "mapped", "saved", *cold],
    ]
    for outcome in outcomes:
        loading, rows = outcome.loading, register.rows
        values: list[float | None] = [
            loading.seconds,
            register.bytes / 1e6 / loading.seconds,
            loading.settling,
            loading.footprint.private / rows,
            loading.footprint.mapped / rows,
            outcome.saved_bytes / rows,
        ]
        starts = [outcome.cold.get(number) for number in COLD_QUESTIONS]
        values += [start.median if start else None for start in starts]
        lines.append([outcome.contestant.name, *(_figure(value) for value in values)])
    return _laid_out(lines)


def _least(taken: dict[str, float], outcomes: list[Outcome]) -> float | None:
    names = [outcome.contestant.name for outcome in outcomes]
    return min((taken[name] for name in names if name in taken), default=None)


def _figure(value: float | None) -> str:
    """Three digits that count."""
    if value is None:
        return NONE
    decimals = 3 if value < 1 else 2 if value < 10 else 1 if value < 100 else 0
    return f"{value:.{decimals}f}"


def _ratio(peer: float | None, own: float | None) -> str:
    return NONE if peer is None or own is None else f"{_figure(peer / own)} ×"


def _laid_out(lines: list[list[str]]) -> str:
    widths = [max(len(cell) for cell in column) for column in zip(*lines)]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(line, widths))
        ).rstrip()
        for line in lines
    )
