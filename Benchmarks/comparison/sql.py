"""The twelve questions in SQL, over the register's rows and over a table aggregated from them."""

from .questions import ORGANISATION

COLUMNS = (
    "id", "received", "year", "organisation", "district", "channel",
    "topic", "outcome", "days", "stars", "people", "title",
)  # fmt: skip


def rows(quantiles: str, contains: str) -> dict[int, str]:
    """The questions over `complaints`, by number.

    Engines differ in two of them: `quantiles` is the whole of Q8, `contains` the condition of Q11.
    """
    return {
        1: "SELECT count(*) FROM complaints WHERE channel = 'phone'",
        2: "SELECT count(*) FROM complaints WHERE channel = 'phone' AND year = 2011",
        3: "SELECT channel, count(*) FROM complaints GROUP BY channel",
        4: "SELECT year, channel, count(*) FROM complaints GROUP BY year, channel",
        5: "SELECT district, count(*) FROM complaints WHERE channel IN ('phone', 'wechat')"
        " AND topic = '噪声' AND year BETWEEN 2015 AND 2020 GROUP BY district",
        6: "SELECT channel, count(*) FILTER (WHERE year = 2019),"
        " count(*) FILTER (WHERE year = 2020)"
        " FROM complaints WHERE year IN (2019, 2020) GROUP BY channel",
        7: "SELECT year, sum(people) FROM complaints WHERE channel = 'visit' GROUP BY year",
        8: quantiles,
        9: f"SELECT count(*) FROM complaints WHERE organisation = '{ORGANISATION}'",
        10: "SELECT organisation, count(*) AS cases FROM complaints WHERE year = 2020"
        " GROUP BY organisation ORDER BY cases DESC, organisation LIMIT 10",
        11: f"SELECT count(*) FROM complaints WHERE {contains}",
        12: "SELECT id, received, organisation, days, stars, people, title FROM complaints"
        " WHERE channel = 'fax' AND topic = '辐射' AND year = 2013 ORDER BY id LIMIT 20",
    }


AGGREGATION = (
    "SELECT year, channel, topic, district, count(*) AS cases, sum(people) AS people"
    " FROM complaints GROUP BY year, channel, topic, district"
)
"""What a user makes who wants the first seven questions quick; the others it can't answer."""

AGGREGATED = {
    1: "SELECT sum(cases) FROM cells WHERE channel = 'phone'",
    2: "SELECT sum(cases) FROM cells WHERE channel = 'phone' AND year = 2011",
    3: "SELECT channel, sum(cases) FROM cells GROUP BY channel",
    4: "SELECT year, channel, sum(cases) FROM cells GROUP BY year, channel",
    5: "SELECT district, sum(cases) FROM cells WHERE channel IN ('phone', 'wechat')"
    " AND topic = '噪声' AND year BETWEEN 2015 AND 2020 GROUP BY district",
    6: "SELECT channel, sum(cases) FILTER (WHERE year = 2019),"
    " sum(cases) FILTER (WHERE year = 2020)"
    " FROM cells WHERE year IN (2019, 2020) GROUP BY channel",
    7: "SELECT year, sum(people) FROM cells WHERE channel = 'visit' GROUP BY year",
}
"""The questions over the table `cells`, which holds the aggregation."""
