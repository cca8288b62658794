"""SQLite with an index for every question that one helps."""

import csv as delimited
import sqlite3
from pathlib import Path

from .. import sql
from .engine import Answer
from .sql_engine import SQLEngine

INDEXES = (
    "channel, topic, year, district",
    "year, channel",
    "channel, year, people",
    "year, days",
    "organisation",
    "year, organisation",
)

# SQLite has no quantiles: the days of each year are counted, and the two cells between which a
# quantile lies are those that the running count first passes.
QUANTILES = """
WITH
  counted AS (SELECT year, days, count(*) AS cases FROM complaints GROUP BY year, days),
  run AS (
    SELECT year, days, cases,
      sum(cases) OVER (PARTITION BY year ORDER BY days) AS upto,
      sum(cases) OVER (PARTITION BY year) AS whole
    FROM counted),
  places AS (
    SELECT *, (whole - 1) * 0.5 AS middle, (whole - 1) * 0.9 AS ninth FROM run),
  cells AS (
    SELECT year, max(middle) AS middle, max(ninth) AS ninth,
      sum(days * cases) * 1.0 / max(whole) AS mean,
      min(days) FILTER (WHERE upto > CAST(middle AS INTEGER)) AS middle_low,
      min(days) FILTER (WHERE upto > min(CAST(middle AS INTEGER) + 1, whole - 1)) AS middle_high,
      min(days) FILTER (WHERE upto > CAST(ninth AS INTEGER)) AS ninth_low,
      min(days) FILTER (WHERE upto > min(CAST(ninth AS INTEGER) + 1, whole - 1)) AS ninth_high
    FROM places GROUP BY year)
SELECT year, mean,
  middle_low + (middle_high - middle_low) * (middle - CAST(middle AS INTEGER)),
  ninth_low + (ninth_high - ninth_low) * (ninth - CAST(ninth AS INTEGER))
FROM cells
"""


class SQLiteIndexed(SQLEngine):
    """One file, written in one transaction without a journal, then indexed and analysed."""

    SQL = sql.rows(quantiles=QUANTILES, contains="instr(title, '异味')")

    def __init__(self, folder: Path, organisation: str) -> None:
        super().__init__(folder, organisation)
        self._connection = sqlite3.connect(folder / "register.sqlite", isolation_level=None)
        for setting in (
            "journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000",
            "mmap_size = 30000000000", "temp_store = MEMORY",
        ):  # fmt: skip
            self.run(f"PRAGMA {setting}")

    def load(self, csv: Path) -> None:
        self.run(
            "CREATE TABLE complaints (id INTEGER PRIMARY KEY, received TEXT, year INTEGER,"
            " organisation TEXT, district TEXT, channel TEXT, topic TEXT, outcome TEXT,"
            " days INTEGER, stars INTEGER, people INTEGER, title TEXT)"
        )
        places = ", ".join(
            f"nullif(?{place}, '')" if column == "stars" else f"?{place}"
            for place, column in enumerate(sql.COLUMNS, start=1)
        )
        with open(csv, encoding="utf-8", newline="") as file:
            rows = delimited.reader(file)
            next(rows)
            self.run("BEGIN")
            self._connection.executemany(f"INSERT INTO complaints VALUES ({places})", rows)
            self.run("COMMIT")
        for place, columns in enumerate(INDEXES):
            self.run(f"CREATE INDEX index_{place} ON complaints ({columns})")
        self.run("ANALYZE")

    def save(self) -> None:
        """The file is what a later process opens."""

    def open(self) -> None:
        """It was opened as it was made."""

    def run(self, sql: str) -> Answer:
        return self._connection.execute(sql).fetchall()


ENGINE = SQLiteIndexed
