"""Answers that must count as the same, and such that must not."""

from decimal import Decimal
from unittest import TestCase

from ..answers import canonical, difference
from ..questions import QUESTIONS

BY_CHANNEL, BY_YEAR_AND_CHANNEL, TOP = QUESTIONS[2], QUESTIONS[3], QUESTIONS[9]


class AnswerTests(TestCase):
    """`difference` of canonical answers."""

    def test_groups_agree_in_any_order(self) -> None:
        left = canonical([(2011, "phone", 3), (2010, "fax", 1)], BY_YEAR_AND_CHANNEL)
        right = canonical([(2010, "fax", 1), (2011, "phone", 3)], BY_YEAR_AND_CHANNEL)
        self.assertIsNone(difference(left, right))

    def test_the_order_counts_where_it_was_asked_for(self) -> None:
        left = canonical([("a", 2), ("b", 2)], TOP)
        right = canonical([("b", 2), ("a", 2)], TOP)
        self.assertIsNotNone(difference(left, right))

    def test_a_count_off_by_one_differs(self) -> None:
        count = 10_000_000_000
        self.assertIsNotNone(difference(((count,),), ((count + 1,),)))

    def test_a_row_more_differs(self) -> None:
        left = canonical([("phone", 3)], BY_CHANNEL)
        right = canonical([("phone", 3), ("fax", 0)], BY_CHANNEL)
        self.assertIn("fax", difference(left, right) or "")

    def test_a_column_more_differs(self) -> None:
        self.assertIsNotNone(difference(((1, 2),), ((1,),)))

    def test_missing_is_not_zero(self) -> None:
        self.assertIsNotNone(difference(((None,),), ((0,),)))
        self.assertIsNone(difference(((None,),), ((None,),)))

    def test_the_order_of_additions_does_not_matter(self) -> None:
        self.assertIsNone(difference(((0.1 + 0.2,),), ((0.3,),)))
        self.assertIsNotNone(difference(((0.30001,),), ((0.3,),)))

    def test_a_rounded_figure_agrees_to_half_of_its_last_decimal(self) -> None:
        self.assertIsNone(difference(((Decimal("14.33"),),), ((14.3349,),)))
        self.assertIsNotNone(difference(((Decimal("14.33"),),), ((14.3351,),)))

    def test_trailing_zeros_that_are_not_shown_are_those_of_the_column(self) -> None:
        shown = ((2010, 14), (2011, Decimal("13.21")))
        self.assertIsNone(difference(shown, ((2010, 14.004), (2011, 13.209))))
        self.assertIsNotNone(difference(shown, ((2010, 14.04), (2011, 13.209))))

    def test_whole_numbers_are_never_taken_for_rounded_ones(self) -> None:
        self.assertIsNotNone(difference(((14,),), ((14.3,),)))
