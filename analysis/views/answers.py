"""What each page of the series answers to its question, in one sentence of what the article has: nothing is counted as 0."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from analysis.tables.ids import AUTHOR
from analysis.tables.sourcing import sourcing
from analysis.tables.spans import word_starts
from analysis.views.amounts import counted, is_are, people, percent
from analysis.views.wording import joined

if TYPE_CHECKING:
    import pandas as pd

    from analysis.reading import Reading


def on_whose_word(reading: Reading) -> str:
    """Say how long an article is, and how much of it rests on people without names.

    Examples
    --------
    >>> import analysis
    >>> on_whose_word(analysis.read(analysis.Article("It rained, Ann Lee said. Nobody came.")))
    'In 7 words the article names its only source, and none of its words rest on people without names.'
    """
    audit = sourcing(reading)
    told, words = _told(reading), counted(len(word_starts(reading.article.text)), "word")
    if told.empty:
        return f"In {words} the article has no source but itself."
    return f"In {words} the article {_names(told)}, and {_share(audit.voices, 'unnamed')} without names."


def how_built(reading: Reading) -> str:
    """Say how long an article is without its headings, and how many years of school it asks of a reader.

    Examples
    --------
    >>> import analysis
    >>> how_built(analysis.read(analysis.Article("It rained. Nobody came.")))
    'The article has 4 words in 2 sentences, headings left out, and is too short to be graded.'
    >>> text = "The committee postponed its decision on the reconstruction of the municipal library until February. " * 3
    >>> how_built(analysis.read(analysis.Article(text))).partition(", and ")[2]
    'asks for about 16 years of school, by the formula of Flesch and Kincaid.'
    """
    rows = reading.readability
    told = rows[rows["part"] == "article"].set_index("metric")["value"].dropna()
    words, sentences = (counted(int(told.get(f"{thing}s", 0)), thing) for thing in ("word", "sentence"))
    grade = told.get("flesch_kincaid_grade")
    years = "no more than a year" if grade is not None and grade < 1.5 else f"about {round(grade or 0)} years"
    hard = f"asks for {years} of school, by the formula of Flesch and Kincaid"
    return f"The article has {words} in {sentences}, headings left out, and {'is too short to be graded' if grade is None else hard}."


def who_speaks(reading: Reading) -> str:
    """Say how many sources have a name, and how much rests on them and on the others.

    Examples
    --------
    >>> import analysis
    >>> who_speaks(analysis.read(analysis.Article("The dam broke, two officials said.")))
    'The article does not name its only source; 50% of its words rest on people without names (2 people).'
    """
    told, audit = _told(reading), sourcing(reading)
    if told.empty:
        return "Nobody is heard in the article but itself."
    unnamed = f"{_share(audit.voices, 'unnamed')} without names"
    who = "" if audit.unnamed.empty else f" ({people(audit.people)})"
    named = audit.voices["words_share"].fillna(0)["named"]
    and_named = f" and {percent(named)} on named sources" if named else ""
    return f"The article {_names(told)}; {unnamed}{who}{and_named}."


def whose_words(reading: Reading) -> str:
    """Say how many attributions there are, and how many have their source outside their sentence.

    Examples
    --------
    >>> import analysis
    >>> whose_words(analysis.read(analysis.Article("It rained, Ann Lee said. “Nobody came,” she said.")))
    'Words are attributed twice, once as a quotation.'
    """
    count = len(reading.attributions)
    if not count:
        return "Nothing is attributed to anybody."
    quoted = int((reading.attributions["mode"].astype(object) == "direct").sum())
    far = int((reading.attributions["reach"].astype(object) != "same_sentence").sum())
    hows = {"as a quotation": quoted, "to a source outside the sentence, or one that has to be inferred": far}
    parts = [how if count == 1 else f"{_times(number)} {how}" for how, number in hows.items() if number]
    return f"Words are attributed {_times(count)}{', ' if parts else ''}{joined(parts)}."


def put_forward(reading: Reading) -> str:
    """Say how many claims are put forward as what.

    Examples
    --------
    >>> import analysis
    >>> put_forward(analysis.read(analysis.Article("It rained. It may rain again.")))
    'Of 2 claims, 1 is put forward as fact and 1 as possible, conditional or expected.'
    >>> put_forward(analysis.read(analysis.Article("It rained. Ann Lee asked whether it would rain again.")))
    'Of 2 claims, 1 is put forward as fact and 1 without a word on whether it is so.'
    """
    if reading.claims.empty:
        return "The article makes no claims."
    modality = reading.claims["modality"].astype(object)
    kinds = {
        "as fact": ["asserted"],
        "as possible, conditional or expected": ["possible", "conditional", "prediction"],
        "as demands": ["demand"],
        "as denials": ["denial"],
        "as what somebody alleges": ["alleged"],
        "without a word on whether it is so": ["open"],
    }
    found = {how: int(modality.isin(words).sum()) for how, words in kinds.items()}
    if not any(found.values()):
        return f"The article makes {counted(len(modality), 'claim')}, none of them as fact."
    return _of(len(modality), "claim", found, "put forward ")


def which_numbers(reading: Reading) -> str:
    """Say how many figures there are, how exact they are, and for how many no source is given.

    Examples
    --------
    >>> import analysis
    >>> which_numbers(analysis.read(analysis.Article("More than 40 people came. Two officials said 12 left.")))
    'The article gives 3 figures, 1 of them open at one end; 1 counts sources, and no source is given for 1 of the other 2.'
    """
    figures = reading.figures
    others = figures[figures["kind"].astype(object) != "source_count"]
    if others.empty:
        return f"The article gives no figures{', but for how many its sources are' if len(figures) else ''}."
    of_sources = len(figures) - len(others)
    own = int((others["source_id"].fillna(AUTHOR) == AUTHOR).sum())
    parts = [
        f"{count} of them {how}"
        for count, how in (
            (int((figures["low"].isna() ^ figures["high"].isna()).sum()), "open at one end"),
            (int((figures["low"].isna() & figures["high"].isna()).sum()), "without a number"),
        )
        if count
    ]
    said = f"The article gives {counted(len(figures), 'figure')}{', ' if parts else ''}{joined(parts)}"
    ends = [f"{of_sources} {'counts' if of_sources == 1 else 'count'} sources"] if of_sources else []
    if own:
        some = "any" if own == len(others) else f"{own}"
        which = f"{some} of the other {len(others)}" if ends else f"{some} of them"
        ends.append(f"no source is given for {'it' if len(figures) == 1 else which}")
    return f"{said}{'; ' if ends else ''}{', and '.join(ends)}."


def who_holds(reading: Reading) -> str:
    """Say how many statements of control there are, and how many of them the article makes itself.

    Examples
    --------
    >>> import analysis
    >>> who_holds(analysis.read(analysis.Article("Rebels hold 60% of Syria.")))
    'The article makes 1 statement of who holds what territory, with a number and in its own voice.'
    """
    holdings = reading.holdings
    if holdings.empty:
        return "Nobody is said to hold land."
    numbered = int(holdings[["share_low", "share_high", "area_low", "area_high"]].notna().any(axis=1).sum())
    own = int((holdings["source_id"].fillna(AUTHOR) == AUTHOR).sum())
    if len(holdings) == 1:
        parts = ["with a number" if numbered else "without a number", *(["in its own voice"] if own else [])]
    else:
        many = "all" if numbered == len(holdings) else numbered or "none"
        parts = [f"{many} of them with a number", *([f"{own} in its own voice"] if own else [])]
    return f"The article makes {counted(len(holdings), 'statement')} of who holds what territory, {joined(parts)}."


def what_agrees(reading: Reading) -> str:
    """Say what of an article's figures could be compared, and how that came out.

    Examples
    --------
    >>> import analysis
    >>> what_agrees(analysis.read(analysis.Article("Rain fell in 12 towns.")))
    '1 figure has nothing to be compared with.'
    >>> what_agrees(analysis.read(analysis.Article("Rebels hold 60% of Syria. The army holds 50% of Syria.")))
    '2 of 2 figures are about land; the only check finds a conflict.'
    >>> what_agrees(analysis.read(analysis.Article("Three towns fell: Ard, Bel and Ruan. Two ports fell: Kesh and Selm.")))
    '2 of 2 figures can be compared with what else the article says, and agree; both checks find no conflict.'
    """
    if reading.figures.empty:
        return "The article gives no figures to compare."
    verdicts = reading.findings()["verdict"].astype(object).value_counts()
    outcomes = {
        ("finds no conflict", "find no conflict"): verdicts.get("consistent", 0),
        ("finds a conflict", "find a conflict"): verdicts.get("inconsistent", 0) + verdicts.get("differ", 0),
        ("cannot decide", "cannot decide"): verdicts.get("undetermined", 0),
    }
    covered = re.sub(r"\. (.)", lambda found: f"; {found[1].lower()}", reading.coverage().rstrip("."))
    made = sum(outcomes.values())
    parts = [f"{count} {one if count == 1 else many}" for (one, many), count in outcomes.items() if count]
    if made < 2:
        return f"{covered}; the only check {parts[0].removeprefix('1 ')}." if parts else f"{covered}."
    return (
        f"{covered}; {'both' if made == 2 else f'all {made}'} checks {parts[0].partition(' ')[2]}."
        if len(parts) == 1
        else f"{covered}; of {made} checks {joined(parts)}."
    )


def when(reading: Reading) -> str:
    """Say how many dates there are, and what dates them.

    Examples
    --------
    >>> import analysis
    >>> when(analysis.read(analysis.Article("The bridge was built in 1871. It closed on Monday.")))
    'Of 2 dates, 1 is dated by the text alone and 1 left without a day.'
    """
    if reading.dates.empty:
        return "The article gives no dates."
    by = reading.dates["resolved_by"].astype(object).value_counts()
    how = {
        "text": "dated by the text alone",
        "published": "dated only with the day of publication",
        "unresolved": "left without a day",
    }
    return _of(len(reading.dates), "date", {words: int(by.get(key, 0)) for key, words in how.items()})


def what_many_tell(articles: int, sources: int, unnamed: int, several: int, differing: int) -> str:
    """Say of many articles how many of their people and groups have no name, who speaks in several, and what differs.

    Examples
    --------
    >>> what_many_tell(articles=5, sources=4, unnamed=1, several=1, differing=0)
    '5 articles have 4 sources who are people or groups, 1 of them without a name; 1 person speaks in several.'
    >>> what_many_tell(articles=2, sources=0, unnamed=0, several=0, differing=2)
    '2 articles have no sources who are people or groups; on 2 numbers those on one event differ.'
    """
    have = f"{counted(articles, 'article')} {'has' if articles == 1 else 'have'}"
    parts = [f"{have} {counted(sources, 'source') if sources else 'no sources'} who are people or groups"]
    if sources:
        parts[0] += f", {unnamed or 'none'} of them without a name"
    if several:
        parts.append(f"{several} {'person speaks' if several == 1 else 'people speak'} in several")
    if differing:
        parts.append(f"on {counted(differing, 'number')} those on one event differ")
    return f"{'; '.join(parts)}."


def _of(count: int, thing: str, found: Mapping[str, int], verb: str = "") -> str:
    """Say how many of some things are what; what all of them are is said once."""
    parts = [(number, how) for how, number in found.items() if number]
    if len(parts) == 1 and parts[0][0] == count:
        which = (
            f"The only {thing}" if count == 1 else f"Both {thing}s" if count == 2 else f"All {counted(count, thing)}"
        )
        return f"{which} {is_are(count)} {verb}{_one(parts[0][1], count)}."
    (first, how), *rest = parts
    said = [
        f"{first} {is_are(first)} {verb}{_one(how, first)}",
        *(f"{number} {_one(how, number)}" for number, how in rest),
    ]
    return f"Of {counted(count, thing)}, {joined(said)}."


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count) or counted(count, "time")


def _one(how: str, count: int) -> str:
    return re.sub(r"^as (demand|denial)s$", r"as a \1", how) if count == 1 else how


def _told(reading: Reading) -> pd.DataFrame:
    return reading.sources[reading.sources["kind"].ne("author").fillna(value=True)]


def _names(told: pd.DataFrame) -> str:
    named, count = int(told["named"].sum()), len(told)
    if count == 1:
        return "names its only source" if named else "does not name its only source"
    return f"names {named or 'none'} of its {counted(count, 'source')}"


def _share(voices: pd.DataFrame, voice: str) -> str:
    share = float(voices["words_share"].fillna(0)[voice])
    return f"{percent(share) if share else 'none'} of its words rest on people"
