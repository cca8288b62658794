"""The process of a peer: `python -m comparison.serve NAME FOLDER ORGANISATION`.

Reads a command a line (`ready`, `load CSV`, `settle`, `save`, `open`, `ask N`) and writes an object
a line, with the milliseconds that the peer took.
"""

import gc
import json
import sys
import time
from pathlib import Path
from typing import Any

from .engines import peer
from .engines.engine import Engine


def main() -> None:
    """Serves until the input ends."""
    name, folder, organisation = sys.argv[1:]
    engine = peer(name).engine()(Path(folder), organisation)
    for line in sys.stdin:
        command, _, argument = line.rstrip("\n").partition(" ")
        start = time.perf_counter()
        result = _obey(engine, command, argument)
        elapsed = (time.perf_counter() - start) * 1000
        print(json.dumps({"elapsed_ms": elapsed} | result, default=_plain), flush=True)


def _obey(engine: Engine, command: str, argument: str) -> dict[str, Any]:
    match command:
        case "ready":
            return {"answered": engine.answered}
        case "load":
            engine.load(Path(argument))
        case "settle":
            engine.settle()
            gc.collect()
        case "save":
            engine.save()
        case "open":
            engine.open()
        case "ask":
            return {"rows": engine.ask(int(argument))}
        case _:
            raise ValueError(f"no such command: {command}")
    return {}


def _plain(value: Any) -> Any:
    """What JSON has no word for: days as text, numpy's numbers as Python's."""
    return value.isoformat() if hasattr(value, "isoformat") else value.item()


main()
