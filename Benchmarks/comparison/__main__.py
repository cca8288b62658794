"""The command: `python -m comparison ROWS`; `script/bench` prepares what it needs."""

import argparse
import os
import shutil
import sys
from pathlib import Path

from . import tables
from .contestant import Contestant
from .engines import PEERS
from .gongkai_contestant import GongkaiContestant
from .groups import groups
from .memory import available, warm
from .peer_contestant import PeerContestant, is_installed, python_start
from .register import Register
from .run import Run

WARMED_BYTES_PER_ROW = 1500
"""About what all contestants together take for a row."""

CLOCKS: dict[str, tables.Figures] = {
    "Statement in to answer out over a pipe": lambda outcome: outcome.again.outside,
    "Within the process": lambda outcome: outcome.again.inside,
    "Over a pipe, after the others' turns": lambda outcome: outcome.after_others.outside,
    "Within the process, after the others' turns": lambda outcome: outcome.after_others.inside,
}
STATISTICS: dict[str, tables.Statistic] = {
    "median": lambda timings: timings.median,
    "p95": lambda timings: timings.p95,
}


def main() -> int:
    """Runs the comparison; 1 where answers differ or are missing."""
    options = _options()
    print(f"bench: making a register of {options.rows} rows", file=sys.stderr, flush=True)
    register = Register.made(
        options.maker, options.rows, options.shuffle, options.folder / "registers"
    )
    contestants = _contestants(options, register)
    warm(WARMED_BYTES_PER_ROW * register.rows)
    register.read()
    run = Run()
    grouped = groups(contestants, register.rows, available())
    run.time(grouped, options.rounds)
    run.start_cold()
    _print(run, register, options.rounds, grouped)
    return 1 if run.faults else 0


def _options() -> argparse.Namespace:
    names = ["gongkai", *(peer.name for peer in PEERS)]
    parser = argparse.ArgumentParser(prog="script/bench", description=__doc__)
    parser.add_argument("rows", type=int, nargs="?", default=1_000_000)
    parser.add_argument("--shuffle", action="store_true", help="rows not in the order of days")
    parser.add_argument(
        "--rounds", type=int, default=20, help="how often each question is timed, twice in a row"
    )
    parser.add_argument(
        "--only", type=lambda text: text.split(","), default=names, metavar="NAME,…",
        help=f"who is compared: {', '.join(names)}",
    )  # fmt: skip
    parser.add_argument("--folder", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--maker", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--gongkai", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    unknown = set(options.only) - set(names)
    if unknown or options.rows < 1 or options.rounds < 1:
        parser.error(f"no such contestant: {', '.join(unknown)}" if unknown else "at least 1")
    return options


def _contestants(options: argparse.Namespace, register: Register) -> list[Contestant]:
    folder = options.folder / "contestants"
    shutil.rmtree(folder, ignore_errors=True)
    contestants: list[Contestant] = []
    if options.gongkai and "gongkai" in options.only:
        contestants.append(GongkaiContestant(options.gongkai, register, folder / "gongkai"))
    for peer in PEERS:
        if peer.name not in options.only:
            continue
        if is_installed(peer):
            contestants.append(PeerContestant(peer, register, folder / peer.name))
        else:
            print(
                f"bench: {peer.name} is left out: {peer.package} is not installed", file=sys.stderr
            )
    return contestants


def _print(
    run: Run, register: Register, rounds: int, grouped: list[list[Contestant]]
) -> None:
    outcomes = run.outcomes
    order = "shuffled" if register.is_shuffled else "in date order"
    versions = sorted({outcome.contestant.version for outcome in outcomes})
    print(f"{register.rows} rows, {register.bytes / 1e6:.0f} MB, {order}; {os.cpu_count()} cores")
    print(f"{', '.join(versions)}; {rounds} rounds")
    if len(grouped) > 1:
        together = (", ".join(one.name for one in group if not one.stays) for group in grouped)
        print(f"Memory doesn't hold all at once; beside Gongkai ran: {'; then '.join(together)}")
    print()
    for clock, figures in CLOCKS.items():
        for name, statistic in STATISTICS.items():
            print(f"{clock}, {name} ms\n{tables.latencies(outcomes, figures, statistic)}\n")
    print(f"Loading, memory and start\n{tables.loading(outcomes, register)}")
    print(f"Peers start through Python, which takes {python_start():.0f} ms to do nothing.\n")
    print("Percentiles lie between two cells in proportion, as quantile_cont has them.")
    if run.faults:
        print("Not all answers are there and equal:", *run.faults, sep="\n  ")
    elif len(outcomes) < 2:
        print("There was nobody to compare answers with.")
    else:
        print(f"All answers of {len(outcomes)} contestants are equal.")


if __name__ == "__main__":
    sys.exit(main())
