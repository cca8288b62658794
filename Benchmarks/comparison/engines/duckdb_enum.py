"""DuckDB in memory, its user having said which columns hold few words and short numbers."""

from pathlib import Path

from .duckdb_plain import DuckDBPlain

WORDS = ("organisation", "district", "channel", "topic", "outcome")
NUMBERS = {"year": "SMALLINT", "days": "SMALLINT", "stars": "TINYINT", "people": "SMALLINT"}


class DuckDBEnum(DuckDBPlain):
    """Reads the register twice: for the words of its ENUM types, then for the rows."""

    def load(self, csv: Path) -> None:
        lists = ", ".join(f"list(DISTINCT {column})" for column in WORDS)
        for column, words in zip(WORDS, self.run(f"SELECT {lists} FROM read_csv('{csv}')")[0]):
            values = ", ".join(f"'{word}'" for word in sorted(words))
            self.run(f"CREATE TYPE {column}_word AS ENUM ({values})")
        types = NUMBERS | {column: f"{column}_word" for column in WORDS}
        casts = ", ".join(f"{column}::{type} AS {column}" for column, type in types.items())
        self.run(f"CREATE TABLE complaints AS SELECT * REPLACE ({casts}) FROM read_csv('{csv}')")


ENGINE = DuckDBEnum
