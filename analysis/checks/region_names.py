"""Regions by the names that articles give them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from analysis.extract.places import Region
from analysis.extract.records import Holding
from analysis.lexicon import words
from analysis.lexicon.patterns import alternatives

Codes = frozenset[str]


def codes_by_name(regions: Mapping[str, Region]) -> dict[str, Codes]:
    """Return the codes of the regions, or of the parts of a group, by each of their names."""
    return {
        name: frozenset(region.parts or (code,))
        for code, region in regions.items()
        for name in (generic(region.name), region.name, *region.aliases)
    }


@lru_cache(maxsize=8192)
def generic(name: str) -> str:
    """Return the name of a region without the word for what it is, as articles write it.

    Examples
    --------
    >>> generic("Kherson oblast")
    'Kherson'
    """
    return _kind().sub("", name)


@cache
def _kind() -> re.Pattern[str]:
    return re.compile(rf" {alternatives(words('region_words', 'word'))}$")


def codes_of(holding: Holding, by_name: Mapping[str, Codes]) -> Codes:
    """Return the regions of a holding by code, by name where a region has none; none if a word stands for one."""
    codes, names = frozenset(holding.region_codes), holding.regions
    if codes and len(names) == 1:
        return codes
    unknown = frozenset(name for name in names if not _is_among(by_name.get(name, frozenset()), codes))
    if codes and not unknown:
        return codes
    return codes | unknown if all(name[:1].isupper() for name in unknown) else frozenset()


def _is_among(region: Codes, codes: Codes) -> bool:
    return bool(region) and region <= codes


def named_size(text: str, regions: Mapping[str, Region], codes: Codes) -> str | None:
    """Return the region whose size the words name: the last one that is not the land itself.

    Examples
    --------
    >>> from analysis.extract.places import regions
    >>> named_size("land the size of Bulgaria", regions(), frozenset())
    'BG'
    """
    if not names_a_size(text):
        return None
    named = [
        (name.end(), len(name[0]), code)
        for code, region in regions.items()
        if code not in codes
        for written in (region.name, *region.aliases)
        for name in re.finditer(rf"(?<!\w){re.escape(written)}(?!\w)", text)
    ]
    return max(named)[2] if named else None


def names_a_size(text: str) -> bool:
    """Say whether the words compare the size of land."""
    return "size" in text.lower()
