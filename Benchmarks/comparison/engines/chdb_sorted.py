"""ClickHouse in this process, the rows sorted for the questions that will be asked."""

import json
from pathlib import Path

from chdb.session import Session

from .. import sql
from .engine import Answer
from .sql_engine import SQLEngine


class ChDBSorted(SQLEngine):
    """A MergeTree sorted by year, channel, topic and district, on disk."""

    SQL = sql.rows(
        quantiles="SELECT year, avg(days), quantileExactInclusive(0.5)(days),"
        " quantileExactInclusive(0.9)(days) FROM complaints GROUP BY year",
        contains="title LIKE '%异味%'",
    )

    def __init__(self, folder: Path, organisation: str) -> None:
        super().__init__(folder, organisation)
        self._session = Session(str(folder / "chdb"))

    def load(self, csv: Path) -> None:
        self._session.query("CREATE DATABASE register")
        self.open()
        self._session.query(
            "CREATE TABLE complaints (id UInt32, received Date, year UInt16,"
            " organisation LowCardinality(String), district LowCardinality(String),"
            " channel LowCardinality(String), topic LowCardinality(String),"
            " outcome LowCardinality(String), days UInt16, stars Nullable(UInt8), people UInt16,"
            " title String) ENGINE = MergeTree ORDER BY (year, channel, topic, district)"
        )
        self._session.query(f"INSERT INTO complaints SELECT * FROM file('{csv}', 'CSVWithNames')")

    def settle(self) -> None:
        """Merges what was inserted, which the server would do in the background."""
        self._session.query("OPTIMIZE TABLE complaints FINAL")

    def save(self) -> None:
        """The folder is what a later process opens."""

    def open(self) -> None:
        self._session.query("USE register")

    def run(self, sql: str) -> Answer:
        text = self._session.query(sql, "JSONCompactEachRow").bytes()
        return [tuple(json.loads(line)) for line in text.splitlines()]


ENGINE = ChDBSorted
