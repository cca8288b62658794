"""polars, words as categories."""

from pathlib import Path

import polars as pl

from .engine import Answer, Engine

WORDS = ("organisation", "district", "channel", "topic", "outcome")
SHORT = {"year": pl.Int16, "days": pl.Int16, "stars": pl.Int8, "people": pl.Int16}
TYPES = SHORT | {column: pl.Categorical for column in WORDS} | {"received": pl.Date}


class PolarsFrame(Engine):
    """A data frame and the lazy queries that are asked of it."""

    def load(self, csv: Path) -> None:
        self._use(pl.read_csv(csv, schema_overrides=TYPES))

    def save(self) -> None:
        self._frame.write_parquet(self._file)

    def open(self) -> None:
        self._use(pl.read_parquet(self._file))

    def ask(self, number: int) -> Answer:
        return self._queries[number].collect().rows()

    @property
    def _file(self) -> Path:
        return self.folder / "register.parquet"

    def _use(self, frame: pl.DataFrame) -> None:
        self._frame = frame
        cases = frame.lazy()
        phone = pl.col("channel") == "phone"
        of_year = {year: pl.col("year") == year for year in (2011, 2013, 2019, 2020)}
        days = pl.col("days")
        self._queries = {
            1: cases.filter(phone).select(pl.len()),
            2: cases.filter(phone & of_year[2011]).select(pl.len()),
            3: cases.group_by("channel").len(),
            4: cases.group_by("year", "channel").len(),
            5: cases.filter(
                pl.col("channel").is_in(["phone", "wechat"])
                & (pl.col("topic") == "噪声")
                & pl.col("year").is_between(2015, 2020)
            )
            .group_by("district")
            .len(),
            6: cases.filter(of_year[2019] | of_year[2020])
            .group_by("channel")
            .agg(of_year[2019].sum().alias("2019"), of_year[2020].sum().alias("2020")),
            # Sums of 16 bits are kept in 64 by polars.
            7: cases.filter(pl.col("channel") == "visit").group_by("year").agg(pl.sum("people")),
            8: cases.group_by("year").agg(
                days.mean().alias("mean"),
                days.median().alias("median"),
                days.quantile(0.9, interpolation="linear").alias("p90"),
            ),
            9: cases.filter(pl.col("organisation") == self.organisation).select(pl.len()),
            10: cases.filter(of_year[2020])
            .group_by("organisation")
            .len()
            .with_columns(pl.col("organisation").cast(pl.String))
            .sort("len", "organisation", descending=[True, False])
            .head(10),
            11: cases.filter(pl.col("title").str.contains("异味", literal=True)).select(pl.len()),
            12: cases.filter(
                (pl.col("channel") == "fax") & (pl.col("topic") == "辐射") & of_year[2013]
            )
            .head(20)
            .select("id", "received", "organisation", "days", "stars", "people", "title"),
        }


ENGINE = PolarsFrame
