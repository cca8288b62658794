"""The peers, one file each; `PEERS` names them all without importing any."""

from importlib import import_module
from typing import NamedTuple

from .engine import Engine


class Peer(NamedTuple):
    """A peer, known before its module, and with it its package, is imported."""

    name: str
    module: str
    package: str
    is_aggregated: bool = False

    def engine(self) -> type[Engine]:
        """Its class; imports its package."""
        return import_module(f"{__name__}.{self.module}").ENGINE


PEERS = (
    Peer("duckdb", "duckdb_plain", "duckdb"),
    Peer("duckdb-enum", "duckdb_enum", "duckdb"),
    Peer("polars", "polars_frame", "polars"),
    Peer("pandas", "pandas_frame", "pandas"),
    Peer("chdb", "chdb_sorted", "chdb"),
    Peer("sqlite", "sqlite_indexed", "sqlite3"),
    Peer("duckdb-cells", "duckdb_cells", "duckdb", is_aggregated=True),
    Peer("sqlite-cells", "sqlite_cells", "sqlite3", is_aggregated=True),
)


def peer(name: str) -> Peer:
    """The peer of a name."""
    return next(peer for peer in PEERS if peer.name == name)
