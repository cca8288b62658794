"""Medians and ninety-fifth percentiles of times."""

from unittest import TestCase

from ..timings import Timings


class TimingTests(TestCase):
    """`Timings` of known times."""

    def test_p95_of_twenty_is_the_longest_but_one(self) -> None:
        timings = Timings([float(time) for time in range(20, 0, -1)])
        self.assertEqual(timings.p95, 19)
        self.assertEqual(timings.median, 10.5)

    def test_one_time_is_median_and_p95(self) -> None:
        timings = Timings()
        timings.add(7)
        self.assertEqual((timings.median, timings.p95), (7, 7))
