"""DuckDB in memory, the register as `read_csv` finds it."""

from pathlib import Path

import duckdb

from .. import sql
from .engine import Answer
from .sql_engine import SQLEngine


class DuckDBPlain(SQLEngine):
    """One table, `complaints`, of the types that DuckDB infers."""

    SQL = sql.rows(
        quantiles="SELECT year, avg(days), quantile_cont(days, 0.5), quantile_cont(days, 0.9)"
        " FROM complaints GROUP BY year",
        contains="contains(title, '异味')",
    )

    def __init__(self, folder: Path, organisation: str) -> None:
        super().__init__(folder, organisation)
        self._connection = duckdb.connect()

    def load(self, csv: Path) -> None:
        self.run(f"CREATE TABLE complaints AS SELECT * FROM read_csv('{csv}')")

    def save(self) -> None:
        self.run(f"ATTACH '{self._file}' AS saved")
        self.run("COPY FROM DATABASE memory TO saved")
        self.run("DETACH saved")

    def open(self) -> None:
        self._connection = duckdb.connect(str(self._file), read_only=True)

    def run(self, sql: str) -> Answer:
        return self._connection.execute(sql).fetchall()

    @property
    def _file(self) -> Path:
        return self.folder / "register.duckdb"


ENGINE = DuckDBPlain
