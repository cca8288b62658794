"""The peers, one file each; `PEERS` names them all without importing any."""

from importlib import import_module
from typing import NamedTuple

from .engine import Engine


class Peer(NamedTuple):
    """A peer, known before its module, and with it its package, is imported.

    `room` are the bytes a row that it holds at most while it loads, as seen at a million rows.
    """

    name: str
    module: str
    package: str
    room: int
    is_aggregated: bool = False

    def engine(self) -> type[Engine]:
        """Its class; imports its package."""
        return import_module(f"{__name__}.{self.module}").ENGINE


PEERS = (
    Peer("duckdb", "duckdb_plain", "duckdb", 430),
    Peer("duckdb-enum", "duckdb_enum", "duckdb", 320),
    Peer("polars", "polars_frame", "polars", 330),
    Peer("pandas", "pandas_frame", "pandas", 740),
    Peer("chdb", "chdb_sorted", "chdb", 620),
    Peer("sqlite", "sqlite_indexed", "sqlite3", 440),
    Peer("duckdb-cells", "duckdb_cells", "duckdb", 230, is_aggregated=True),
    Peer("sqlite-cells", "sqlite_cells", "sqlite3", 440, is_aggregated=True),
)


def peer(name: str) -> Peer:
    """The peer of a name."""
    return next(peer for peer in PEERS if peer.name == name)
