"""The twelve questions: how Gongkai is asked each, and what its answer looks like.

In SQL they stand in `sql.py`; peers without SQL have them in their own files.
"""

from typing import NamedTuple

ORGANISATION = "{organisation}"
"""Stands for the organisation with the fewest cases, which the register's maker names."""


class Question(NamedTuple):
    """A question of the benchmark.

    `statements` are Gongkai's; several answer one question together, one figure each.
    `keys` name the columns of an answer that say what a row is about, `figures` the others.
    """

    number: int
    statements: tuple[str, ...]
    keys: tuple[str, ...] = ()
    figures: tuple[str, ...] = ("value",)
    is_ordered: bool = False

    @property
    def name(self) -> str:
        """`Q1`."""
        return f"Q{self.number}"


QUESTIONS = (
    Question(1, ("count complaints where channel=phone",)),
    Question(2, ("count complaints where channel=phone and year=2011",)),
    Question(3, ("count complaints by channel",), ("channel",)),
    Question(4, ("count complaints by year, channel",), ("year", "channel")),
    Question(
        5,
        (
            "count complaints where channel in (phone, wechat) and topic=噪声"
            " and year between 2015 and 2020 by district",
        ),
        ("district",),
    ),
    Question(
        6,
        ("compare complaints by channel across 2019, 2020",),
        ("channel",),
        ("2019", "2020"),
    ),
    Question(7, ("sum people of complaints where channel=visit by year",), ("year",)),
    Question(
        8,
        (
            "average days of complaints by year",
            "median days of complaints by year",
            "p90 days of complaints by year",
        ),
        ("year",),
    ),
    Question(9, (f'count complaints where organisation="{ORGANISATION}"',)),
    Question(
        10,
        ("count complaints in 2020 by organisation top 10",),
        ("organisation",),
        is_ordered=True,
    ),
    Question(11, ('count complaints where title contains "异味"',)),
    Question(
        12,
        ("list complaints where channel=fax and topic=辐射 and year=2013 limit 20",),
        ("id",),
        ("received", "organisation", "days", "stars", "people", "title"),
        is_ordered=True,
    ),
)

COLD_QUESTIONS = (2, 4)
"""Asked of a process that has just been started."""
