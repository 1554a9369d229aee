"""What the articles of a corpus tell of each named person who is a source: name, offices, whom they serve, side, sex."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from analysis.extract.sources.people import sex_of, sex_of_first_name
from analysis.extract.sources.states import country_names
from analysis.lexicon import rows

READ = ("article_id", "source_id", "name", "kind", "named", "role", "on_behalf_of", "side", "attributions", "words")
"""The columns of the table of sources that tell of a person."""

_GROUPS = {row["role"]: row["group"] for row in rows("roles")}
_NO_OFFICE = frozenset({"person", "source"})
_WORD = re.compile(r"[^\W_][\w.'’-]*")


@dataclass(frozen=True, slots=True)
class Told:
    """What tells one bearer of a name from another; equal for bearers whom nothing tells apart.

    ``spelled`` is the name in small letters, ``offices`` the nouns of offices, ``occupations`` those of what else one can
    be, ``of`` the names in them: ``mayor``, ``nurse``, ``assia``.
    """

    spelled: tuple[str, ...]
    offices: frozenset[str]
    occupations: frozenset[str]
    of: frozenset[str]
    side: str | None
    sex: str | None


@dataclass(frozen=True, slots=True)
class Bearer:
    """A named person of one article: a row of its sources."""

    article_id: str
    source_id: str
    name: str
    role: str | None
    attributions: int
    words: int
    told: Told


def bearer(row: Mapping[str, Any]) -> Bearer | None:
    """Return the person that a row of the table of sources names, None if it names none.

    Examples
    --------
    >>> row = {"article_id": "5e", "source_id": "S01", "name": "Ann Lee", "kind": "person", "named": True, "side": None,
    ...        "role": "the mayor of Assia", "on_behalf_of": None, "attributions": 1, "words": 3}
    >>> told = bearer(row).told
    >>> told.spelled, sorted(told.offices), sorted(told.of), told.sex
    (('ann', 'lee'), ['mayor'], ['assia'], 'f')
    """
    spelled = tuple(match.group().lower() for match in _WORD.finditer(row["name"]))
    if row["kind"] != "person" or not row["named"] or not spelled:
        return None
    role = row["role"] or ""
    nouns = [word for match in _WORD.finditer(role) if (word := match.group().lower()) in _GROUPS]
    told = [sex for word in nouns if (sex := sex_of(word))]
    return Bearer(
        row["article_id"],
        row["source_id"],
        row["name"],
        row["role"],
        row["attributions"],
        row["words"],
        Told(
            spelled,
            frozenset(_office(noun) for noun in nouns if _GROUPS[noun] not in _NO_OFFICE),
            frozenset(noun for noun in nouns if _GROUPS[noun] == "person"),
            _names(role) | _names(row["on_behalf_of"] or ""),
            row["side"],
            told[0] if told else sex_of_first_name(spelled[0]),
        ),
    )


def _office(noun: str) -> str:
    """Return the noun of an office; all who speak for others have one."""
    return "spokesperson" if _GROUPS[noun] == "spokesperson" else noun


def _names(words: str) -> frozenset[str]:
    """Return the names in a title; states are told by the side."""
    spelled = [match.group() for match in _WORD.finditer(words)]
    names = [re.sub(r"['’]s$", "", word).lower() for word in spelled if word[0].isupper()]
    return frozenset(name for name in names if name not in _GROUPS and name not in country_names())
