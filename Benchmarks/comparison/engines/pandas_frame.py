"""pandas, words as categories."""

from collections.abc import Callable
from pathlib import Path

import pandas as pd

from .engine import Answer, Engine

WORDS = ("organisation", "district", "channel", "topic", "outcome")
TYPES = {"year": "int16", "days": "int16", "stars": "Int8", "people": "int16"} | {
    column: "category" for column in WORDS
}


class PandasFrame(Engine):
    """A data frame, read by pyarrow, which is pandas' quickest reader."""

    def load(self, csv: Path) -> None:
        self._frame = pd.read_csv(csv, dtype=TYPES, parse_dates=["received"], engine="pyarrow")

    def save(self) -> None:
        self._frame.to_parquet(self._file)

    def open(self) -> None:
        self._frame = pd.read_parquet(self._file)

    def ask(self, number: int) -> Answer:
        return self._questions[number]()

    @property
    def _file(self) -> Path:
        return self.folder / "register.parquet"

    @property
    def _questions(self) -> dict[int, Callable[[], Answer]]:
        return {
            1: lambda: self._count(self._frame.channel == "phone"),
            2: lambda: self._count((self._frame.channel == "phone") & (self._frame.year == 2011)),
            3: lambda: _rows(self._grouped("channel").size()),
            4: lambda: _rows(self._grouped(["year", "channel"]).size()),
            5: self._districts,
            6: self._channels_of_two_years,
            7: self._people_of_visits,
            8: self._days,
            9: lambda: self._count(self._frame.organisation == self.organisation),
            10: self._largest_organisations,
            11: lambda: self._count(self._frame.title.str.contains("异味", regex=False)),
            12: self._radiation_by_fax,
        }

    def _grouped(self, keys: str | list[str]):
        return self._frame.groupby(keys, observed=True)

    def _count(self, fits: pd.Series) -> Answer:
        return [(int(fits.sum()),)]

    def _districts(self) -> Answer:
        frame = self._frame
        fits = (
            frame.channel.isin(["phone", "wechat"])
            & (frame.topic == "噪声")
            & frame.year.between(2015, 2020)
        )
        return _rows(frame[fits].groupby("district", observed=True).size())

    def _channels_of_two_years(self) -> Answer:
        cases = self._frame[self._frame.year.isin([2019, 2020])]
        counts = cases.groupby(["channel", "year"], observed=True).size()
        return _rows(counts.unstack(fill_value=0))

    def _people_of_visits(self) -> Answer:
        visits = self._frame[self._frame.channel == "visit"]
        return _rows(visits.groupby("year").people.sum())

    def _days(self) -> Answer:
        days = self._grouped("year").days
        figures = {"mean": days.mean(), "median": days.median(), "p90": days.quantile(0.9)}
        return _rows(pd.DataFrame(figures))

    def _largest_organisations(self) -> Answer:
        counts = self._frame[self._frame.year == 2020].groupby("organisation", observed=True).size()
        rows = counts.rename("cases").reset_index().astype({"organisation": "str"})
        rows = rows.sort_values(["cases", "organisation"], ascending=[False, True])
        return _rows(rows.head(10).set_index("organisation"))

    def _radiation_by_fax(self) -> Answer:
        frame = self._frame
        fits = (frame.channel == "fax") & (frame.topic == "辐射") & (frame.year == 2013)
        columns = ["received", "organisation", "days", "stars", "people", "title"]
        rows = frame[fits].head(20).set_index("id")[columns]
        rows["received"] = rows.received.dt.strftime("%Y-%m-%d")
        return _rows(rows.astype({"stars": object}).where(rows.notna(), None))


def _rows(table: pd.Series | pd.DataFrame) -> Answer:
    """The rows of a table, its index first."""
    return list(table.reset_index().itertuples(index=False, name=None))


ENGINE = PandasFrame
