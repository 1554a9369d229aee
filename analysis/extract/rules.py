"""What the rules of rows mean: the names in ``lexicon/rules.csv`` that the name of a rule is made of."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from analysis.lexicon import rows

_CUE, _REST = "LEMMA: ", "…"


@cache
def documented(table: str) -> Mapping[str, Mapping[str, str]]:
    """Return the rows of ``lexicon/rules.csv`` of a table, by rule.

    Examples
    --------
    >>> documented("dates")["year"]["explains"]
    'A year.'
    """
    return {row["rule"]: row for row in rows("rules") if row["table"] == table}


def parts(table: str, rule: str) -> tuple[str, ...]:
    """Return the documented rules that a rule is made of, what it begins with first; none if it is not documented.

    Examples
    --------
    >>> parts("attributions", "say: quotation, after, resumed")
    ('LEMMA: after', '…, resumed', 'LEMMA: quotation, …')
    >>> parts("claims", "own voice: whole"), parts("dates", "by the moon")
    (('whole', 'own voice: …'), ())
    >>> parts("attributions", "label: name after a dash, resumed")
    ('label: name after a dash', '…, resumed')
    """
    known = documented(table)
    if rule in known:
        return (rule,)
    cue, colon, frame = rule.partition(": ")
    if colon and not rule.startswith(_CUE) and f"{cue}: {_REST}" not in known:
        made = parts(table, f"{_CUE}{frame}")
        if made:
            return made
    for added in known:
        before, rest, after = added.partition(_REST)
        if rest and rule.startswith(before) and rule.endswith(after):
            base = rule[len(before) : len(rule) - len(after)]
            made = parts(table, _CUE + base if before.startswith(_CUE) else base)
            if made:
                return (*made, added)
    return ()
