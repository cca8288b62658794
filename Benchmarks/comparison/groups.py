"""Who runs beside whom: as many at once as memory holds, Gongkai beside all of them."""

from .contestant import Contestant

SHARE = 0.85
"""The share of free memory that is given away; the files that are read want some too."""


def groups(
    contestants: list[Contestant], rows: int, available: int
) -> list[list[Contestant]]:
    """The contestants in groups that fit into memory, in their order; a group has one at least.

    Gongkai is in every group, so that each peer's times stand beside times of the same minutes.
    """
    companions = [one for one in contestants if one.stays]
    room = available * SHARE - rows * sum(one.room for one in companions)
    made: list[list[Contestant]] = []
    for contestant in contestants:
        if contestant.stays:
            continue
        fitting = (group for group in made if rows * _room([*group, contestant]) <= room)
        group = next(fitting, None)
        if group is None:
            made.append([contestant])
        else:
            group.append(contestant)
    return [companions + group for group in made] or [companions]


def _room(group: list[Contestant]) -> int:
    return sum(one.room for one in group)
