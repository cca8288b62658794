"""DuckDB, its user having aggregated the register for the questions that will be asked."""

from pathlib import Path

from .. import sql
from .duckdb_plain import DuckDBPlain


class DuckDBCells(DuckDBPlain):
    """Only the aggregated table, made while the file is read."""

    SQL = sql.AGGREGATED

    def load(self, csv: Path) -> None:
        aggregation = sql.AGGREGATION.replace("FROM complaints", f"FROM read_csv('{csv}')")
        self.run(f"CREATE TABLE cells AS {aggregation}")


ENGINE = DuckDBCells
