"""SQLite, its user having aggregated the register for the questions that will be asked."""

from pathlib import Path

from .. import sql
from .sqlite_indexed import SQLiteIndexed


class SQLiteCells(SQLiteIndexed):
    """Only the aggregated table remains, with a key that leads with channel and year."""

    SQL = sql.AGGREGATED

    def load(self, csv: Path) -> None:
        super().load(csv)
        self.run(
            "CREATE TABLE cells (year INTEGER, channel TEXT, topic TEXT, district TEXT,"
            " cases INTEGER, people INTEGER,"
            " PRIMARY KEY (channel, year, topic, district)) WITHOUT ROWID"
        )
        self.run(f"INSERT INTO cells {sql.AGGREGATION}")
        self.run("DROP TABLE complaints")
        self.run("VACUUM")


ENGINE = SQLiteCells
