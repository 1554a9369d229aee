"""Checks of amounts in one sentence: a rate against its before and after, a part against its whole, shares of a whole.

Only wordings that leave no doubt are read: a check that could be made of other words is not made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from analysis.checks.finding import CONSISTENT, INCONSISTENT, UNDETERMINED, Evidence, Finding, Row, quoted
from analysis.checks.intervals import Interval, stated
from analysis.lexicon import words

_TO = re.compile(r",?\s+to\s+(?:(?:about|around|roughly|some)\s+)?")
_FROM = re.compile(r",?\s+from\s+(?:(?:about|around|roughly|some)\s+)?")
# What may stand between the number of a group and its part beside the group's noun: "12 people were killed, including".
_SAID = r"(?: (?!and|or|in|of|at|from|near|with|by|on|to)[a-z]+){0,2}"
_COUNTS = ("count", "casualties")


def interval(figure: Row) -> Interval:
    """Return what a figure leaves possible."""
    ends = {key: figure[key] for key in ("low", "high", "low_closed", "high_closed", "modifier")}
    spoken = not re.search(r"\d", figure["text"])
    return stated(**ends, share=figure["unit"] == "percent", spoken=spoken)


def changes(evidence: Evidence) -> Iterator[Finding]:
    """Put a rate of change against its before and after: "rose 10% to 55 from 50"."""
    text, figures = evidence.article.text, evidence.figures
    for rate, after, before in zip(figures, figures[1:], figures[2:], strict=False):
        if rate["change"] is None or rate["unit"] != "percent" or rate["low"] is None or rate["low"] != rate["high"]:
            continue
        if not _TO.fullmatch(text, rate["end"], after["start"]) or not _FROM.fullmatch(
            text, after["end"], before["start"]
        ):
            continue
        if after["unit"] != before["unit"] or None in (after["low"], after["high"], before["low"], before["high"]):
            continue
        first, last, by = interval(before), interval(after), interval(rate)
        down = rate["change"] == "down"
        factor = (1 - by.high / 100, 1 - by.low / 100) if down else (1 + by.low / 100, 1 + by.high / 100)
        meant = Interval(first.low * factor[0], first.high * factor[1])
        points = Interval(first.low - by.high, first.high - by.low) if down else first + by
        fits, as_points = meant.overlaps(last), after["unit"] == "percent" and points.overlaps(last)
        close = f"{quoted(before['text'])} {'less' if down else 'and'} {rate['text']} is {meant.written('{:,.4g}')}"
        if fits:
            close += f", as {quoted(after['text'])}"
        elif as_points:
            close += f", not {quoted(after['text'])}, which is right only if percentage points are meant"
        else:
            close += f", not {quoted(after['text'])}"
        yield Finding(
            subject=f"{before['text']} to {after['text']}",
            left=rate["text"],
            right=after["text"],
            verdict=CONSISTENT if fits else UNDETERMINED if as_points else INCONSISTENT,
            explanation=f"{close}.",
            rows=(rate["figure_id"], after["figure_id"], before["figure_id"]),
        )


def parts(evidence: Evidence) -> Iterator[Finding]:
    """Put a counted part against its whole: "12 people, including 15 children", "320 of the 300 seats"."""
    text = evidence.article.text
    cues = "|".join(map(re.escape, sorted(words("part_words", "words"))))
    for one, other in pairwise(evidence.figures):
        if one["kind"] not in _COUNTS or other["kind"] not in _COUNTS or None in (one["low"], other["low"]):
            continue
        noun = "" if one["subject"] is None or one["subject"] in one["text"] else f"(?: {re.escape(one['subject'])})?"
        including = re.compile(rf"{noun}{_SAID},? (?:{cues}) (?:(?:at least|about|some|all) )?")
        if including.fullmatch(text, one["end"], other["start"]):
            part, whole = other, one
        elif re.compile(r" of (?:the|its|their) ").fullmatch(text, one["end"], other["start"]):
            part, whole = one, other
        else:
            continue
        few, many = interval(part), interval(whole)
        fits = few.low <= many.high
        sure = fits and few.high <= many.low
        yield Finding(
            subject=f"{part['text']} of {whole['text']}",
            left=part["text"],
            right=whole["text"],
            verdict=CONSISTENT if fits else INCONSISTENT,
            explanation=f"{quoted(part['text'])} is a part of {quoted(whole['text'])}, "
            f"{'which leaves room for it' if sure else 'which may leave room for it' if fits else 'which is fewer'}.",
            rows=(part["figure_id"], whole["figure_id"]),
        )


def sums(evidence: Evidence) -> Iterator[Finding]:
    """Add up the shares that a sentence gives of one whole: "60% of the vote, the Blues 35% and the Greens 20%"."""
    at = 0
    while at < len(evidence.figures):
        run = _shares(evidence.article.text, evidence.figures[at:])
        at += max(1, len(run))
        if len(run) < 2:
            continue
        total = sum((interval(one) for one in run[1:]), interval(run[0]))
        whole = re.sub(r"^the ", "", run[0]["subject"])
        fits = total.low <= 100
        span = total.written("{:g}", "%")
        yield Finding(
            subject=f"shares of the {whole}",
            left=run[0]["text"],
            right=", ".join(one["text"] for one in run[1:]),
            verdict=CONSISTENT if fits else INCONSISTENT,
            explanation=f"The shares of the {whole} in this sentence add up to {span}"
            f"{' with rounding, which leaves room' if fits else ' with rounding, more than all of it'}.",
            rows=[one["figure_id"] for one in run],
            possible=total & Interval(0, 100),
            unit="percent",
        )


def _shares(text: str, figures: Sequence[Row]) -> list[Row]:
    """Return the shares of one whole that a list starts with, each but the first after the name of whose it is."""
    first, names, run = figures[0], set(), [figures[0]]
    subject = first["subject"]
    if not _is_share(first) or subject is None or subject.split(" ")[-1].lower() not in words("divided_wholes", "noun"):
        return run
    gap = re.compile(
        rf"(?: of {re.escape(subject)})?,?(?: and| while| but)? (?:the )?(?P<name>[^\W\d_a-z][\w’'-]*(?: [^\W\d_a-z][\w’'-]*)*)"
        r"(?: [a-z]+)? "
    )
    for one, other in pairwise(figures):
        between = gap.fullmatch(text, one["end"], other["start"])
        if not between or not _is_share(other) or other["subject"] not in (None, subject) or between["name"] in names:
            break
        names.add(between["name"])
        run.append(other)
    return run


def _is_share(figure: Row) -> bool:
    share = figure["kind"] == "share" and figure["unit"] == "percent" and figure["change"] is None
    return share and None not in (figure["low"], figure["high"])
