"""How many figures of an article are compared with others, and how many have nothing to compare with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from analysis.tables.build import Builder

# Checks that put figures of land beside each other; a single statement has nothing beside it.
_OF_LAND = frozenset({"all together", "two sides", "same land", "parts and whole", "comparison", "another's land"})
_OF_GROUPS = "part of a group"


def coverage(builder: Builder, findings: Iterable[Mapping[str, Any]]) -> str:
    """Say in a few sentences what the findings of an article cover.

    Parameters
    ----------
    builder : Builder
        The rows of the article.
    findings : iterable of mapping
        The rows of its findings.

    Examples
    --------
    >>> import analysis
    >>> from analysis.tables.findings import finding_rows
    >>> text = "Orr won 15,802 votes and Karis 15,308, a margin of 594. Rain fell in 12 towns."
    >>> builder = analysis.read(analysis.Article(text)).builder
    >>> coverage(builder, finding_rows(builder))
    '3 of 4 figures can be compared with what else the article says, and do not agree. The other has nothing to be compared with.'
    """
    findings = list(findings)
    # How many the sources are is told of with the sources.
    of_matters = {row["figure_id"] for row in builder.rows("figures") if row["kind"] != "source_count"}
    figures = len(of_matters)
    relations = list(builder.rows("relations"))
    related = {id_ for row in relations for id_ in row["figure_ids"].split(";")} & of_matters
    land = (_on_land(builder, findings) & of_matters) - related
    groups = sum(row["check"] == _OF_GROUPS for row in findings)
    agree = sum(row["verdict"] == "consistent" for row in relations)
    parts = []
    if related:
        outcome = _outcome(agree, len(relations) - agree, one=len(related) == 1)
        parts.append(
            f"{len(related)} of {_figures(figures)} can be compared with what else the article says, {outcome}."
        )
    if land:
        of = "more" if related else f"of {_figures(figures)}"
        parts.append(f"{len(land)} {of} {'is' if len(land) == 1 else 'are'} about land.")
    if alone := figures - len(related) - len(land):
        left = _figures(alone) if not parts else "The other" if alone == 1 else f"The other {alone}"
        parts.append(f"{left} {'has' if alone == 1 else 'have'} nothing to be compared with.")
    parts = parts or ["The article gives no figures."]
    if groups:
        parts.append(
            f"{_many(groups, 'group')} of sources {'is' if groups == 1 else 'are'} said to be part of another."
        )
    return " ".join(parts)


def _outcome(agree: int, wrong: int, *, one: bool) -> str:
    """Say how relations come out, of which there may be several."""
    if agree and wrong:
        agreeing = f"{agree} agree{'s' if agree == 1 else ''}"
        return f"in {agree + wrong} relations: {agreeing}, {wrong} do{'es' if wrong == 1 else ''} not"
    if agree:
        return f"and agree{'s' if one else ''}"
    return f"and do{'es' if one else ''} not agree"


def _on_land(builder: Builder, findings: Iterable[Mapping[str, Any]]) -> set[str]:
    """Return the figures that a check of land compares, also those that holdings were read from.

    What is the "highest since 2013" is compared with years, not with land.
    """
    of_years = {row["figure_id"] for row in builder.rows("figures") if row["rule"] == "superlative"}
    of_holding = {row["holding_id"]: row["figure_id"] for row in builder.rows("holdings")}
    rows = {id_ for row in findings if row["check"] in _OF_LAND for id_ in row["rows"].split(";")}
    return {of_holding.get(id_, id_) for id_ in rows - of_years} & set(builder.figure_ids)


def _figures(count: int) -> str:
    return _many(count, "figure")


def _many(count: int, thing: str) -> str:
    return f"{count} {thing}{'' if count == 1 else 's'}"
