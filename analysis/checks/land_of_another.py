"""A check of wording: a share of land that, by the same sentence, another side holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from analysis.article import Article
from analysis.checks.finding import INCONSISTENT, Evidence, Finding, quoted
from analysis.extract.figures.figures import figures
from analysis.extract.holdings.control import controls
from analysis.extract.places import places
from analysis.text.tokens import parse

# "70-80% of the 26,000 square km still held by": nothing but small words between the two, and a participle after.
_OF = re.compile(r"\s+of (?:(?:the|its|their|some|about|around|roughly|nearly|almost|territory|land|of) )*")
_BY = re.compile(r"\s+(?:(?:of|land|territory|that|which|is|are|still|now|currently) )*[a-z]+(?:ed|ld) by\s")


def of_another(evidence: Evidence) -> Iterator[Finding]:
    """Find shares that one side is said to hold of an area that, in the same breath, another side holds."""
    text = evidence.article.text
    for share, area in pairwise(evidence.figures):
        if share["kind"] != "share" or area["kind"] != "area" or not _BY.match(text, area["end"]):
            continue
        if not _OF.fullmatch(text, share["end"], area["start"]):
            continue
        holder, other = _holders(evidence.article, share["start"], area["start"])
        if holder is not None and other is not None and holder != other:
            yield Finding(
                subject=f"{holder} and {other}",
                left=share["text"],
                right=area["text"],
                verdict=INCONSISTENT,
                explanation=f"The words give {holder} {quoted(share['text'])} of the {quoted(area['text'])} that, in the "
                f"same breath, {other} holds: both cannot hold the same land, so that words may have been lost between "
                "the two numbers.",
                rows=(share["figure_id"], area["figure_id"]),
            )


def _holders(article: Article, *starts: int) -> list[str | None]:
    doc = parse(article)
    named = list(places(doc))
    read = list(figures(doc, named, []))
    held = {read[at].span.start: control.holder for at, control in controls(doc, named, read).items()}
    return [held.get(start) for start in starts]
