"""A reading: everything that was read from one article, as tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.article import Article, load
from analysis.extract.claims.topics import Topics, topics_of
from analysis.extract.extract import extract
from analysis.extract.records import Records
from analysis.extract.sources.sources import sources
from analysis.review.beside import review_of
from analysis.text.doc import Doc, parse
from analysis.text.english import NOT_ENGLISH, is_english
from analysis.text.tokens import Tagger

if TYPE_CHECKING:
    import pandas as pd

    from analysis.review.apply import Applied
    from analysis.review.correction import Review
    from analysis.tables.areas import Areas
    from analysis.tables.build import Builder
    from analysis.views.highlight import Highlight


class Reading:
    """What was read from one article; the tables are made when they are first asked for.

    Attributes
    ----------
    article : Article
    doc : Doc
        The article, parsed: its tokens, sentences and paragraphs.
    records : Records
        What the extractors yielded, before it became tables.
    review : Applied, optional
        The corrections of a person, if there are any, with those that do not fit by now and those that are disputed;
        `records` and all tables are as corrected.
    builder : Builder
        The rows of the tables, with their ids.
    sources, attributions, claims, figures, dates, holdings, relations, layout, readability : DataFrame
        One row a source, attribution …; the columns are those of `analysis.tables.schemas`.

    Examples
    --------
    >>> reading = read(Article("The dam will hold, two engineers said. It broke in 1999."))
    >>> reading.attributions[["source_text", "cue_text", "content_text"]].values.tolist()
    [['two engineers', 'said', 'The dam will hold']]
    """

    def __init__(
        self,
        doc: Doc,
        records: Records,
        tagger: Tagger | None = None,
        topics: Topics | None = None,
        review: Applied | None = None,
    ) -> None:
        self.article = doc.article
        self.doc = doc
        self.records = records
        self.review = review
        # What the same article in other words is to be read with.
        self._tagger, self._topics = tagger, topics

    def __repr__(self) -> str:
        counts = {name: len(getattr(self.records, name)) for name in ("sources", "attributions", "claims", "figures")}
        return f"Reading({self.article.name!r}, {', '.join(f'{count} {name}' for name, count in counts.items())})"

    @property
    def note(self) -> str | None:
        """Why nothing was read, in one sentence; None of an English text.

        Examples
        --------
        >>> read(Article("Der Damm ist am Montag gebrochen, und das Dorf wird evakuiert.")).note
        'The text does not seem to be English: nothing was read from it.'
        """
        return None if is_english(self.article.text) else NOT_ENGLISH

    @cached_property
    def builder(self) -> Builder:
        from analysis.tables.build import Builder

        return Builder(self.doc, self.records, None if self.review is None else self.review.marks)

    @cached_property
    def sources(self) -> pd.DataFrame:
        return self.builder.table("sources")

    @cached_property
    def attributions(self) -> pd.DataFrame:
        return self.builder.table("attributions")

    @cached_property
    def claims(self) -> pd.DataFrame:
        return self.builder.table("claims")

    @cached_property
    def figures(self) -> pd.DataFrame:
        return self.builder.table("figures")

    @cached_property
    def dates(self) -> pd.DataFrame:
        return self.builder.table("dates")

    @cached_property
    def holdings(self) -> pd.DataFrame:
        return self.builder.table("holdings")

    @cached_property
    def relations(self) -> pd.DataFrame:
        return self.builder.table("relations")

    @cached_property
    def layout(self) -> pd.DataFrame:
        return self.builder.table("layout")

    @cached_property
    def readability(self) -> pd.DataFrame:
        from analysis.tables.readability import readability

        return readability(self.doc, self.attributions)

    def tables(self) -> dict[str, pd.DataFrame]:
        """Return the tables by name: the seven that are read from the text, ``layout``, ``findings`` and ``readability``.

        Examples
        --------
        >>> list(read(Article("It rained.")).tables())
        ['sources', 'attributions', 'claims', 'figures', 'dates', 'holdings', 'relations', 'layout', 'findings', 'readability']
        """
        from analysis.tables.together import tables

        return tables([self.builder])

    def findings(self, regions: Areas | None = None) -> pd.DataFrame:
        """Check the article's figures against each other and against reference areas.

        Parameters
        ----------
        regions : path or what `analysis.tables.areas.areas_of` read of one, optional
            A table of regions in the form of ``data/regions.csv``, in its place.
        """
        from analysis.tables.findings import finding_rows
        from analysis.tables.schemas import made

        return made("findings", finding_rows(self.builder, regions))

    def coverage(self) -> str:
        """Say in a sentence or two how many figures are compared with others, and how many have nothing to compare with.

        Examples
        --------
        >>> read(Article("Orr won 15,802 votes and Karis 15,308, a margin of 594.")).coverage()
        '3 of 3 figures can be compared with what else the article says, and do not agree.'
        """
        from analysis.tables.coverage import coverage
        from analysis.tables.findings import finding_rows

        return coverage(self.builder, finding_rows(self.builder))

    def implied(self, regions: Areas | None = None) -> pd.DataFrame:
        """Return what the statements on land imply together, for each holder and each region that the article speaks of.

        The narrowest intervals in which all statements can be true, beside what is stated of the region itself: no row of
        land of which the statements cannot all be true.

        Parameters
        ----------
        regions : path or what `analysis.tables.areas.areas_of` read of one, optional
            A table of regions in the form of ``data/regions.csv``, in its place.
        """
        from analysis.tables.findings import implied_rows
        from analysis.tables.schemas import made

        return made("implied", implied_rows(self.builder, regions))

    def slack(self, regions: Areas | None = None) -> pd.DataFrame:
        """Return how far the number of each statement on land could move before the article contradicts itself.

        Its room is what the others leave possible; moved further `down` or `up`, it contradicts them. Those in conflict have none.

        Parameters
        ----------
        regions : path or what `analysis.tables.areas.areas_of` read of one, optional
            A table of regions in the form of ``data/regions.csv``, in its place.
        """
        from analysis.tables.findings import slack_rows
        from analysis.tables.schemas import made

        return made("slack", slack_rows(self.builder, regions))

    def altered(self, words: Mapping[str, str]) -> Reading:
        """Read the article again, in the same way, with the words of some figures replaced by others.

        Parameters
        ----------
        words : mapping of str to str
            New words by the id of the figure.

        Raises
        ------
        KeyError
            If there is no figure of that id.

        Examples
        --------
        >>> reading = read(Article("Rebels hold 60% of Syria. The army holds 40% of it."))
        >>> reading.altered({"F02": "50%"}).article.text
        'Rebels hold 60% of Syria. The army holds 50% of it.'
        """
        text = self.article.text
        spans = dict(zip(self.builder.figure_ids, (figure.span for figure in self.records.figures), strict=True))
        for id_ in sorted(words, key=spans.__getitem__, reverse=True):
            start, end = spans[id_]
            text = text[:start] + words[id_] + text[end:]
        review = None if self.review is None else self.review.review
        return _reading(replace(self.article, text=text), self._tagger, self._topics, review)

    def highlight(self) -> Highlight:
        """Return the article's text with all that was read from it marked; shows itself in JupyterLab."""
        from analysis.views.highlight import highlight

        return highlight(self)


def read(
    article: str | Path | Article,
    tagger: Tagger | None = None,
    *,
    topics: str | Path | Topics | None = None,
    review: str | Path | Review | bool = True,
) -> Reading:
    """Read an article.

    Parameters
    ----------
    article : path or Article
        A file (see `analysis.article.load`), ``"-"`` for standard input, or an article made from a string.
    tagger : callable, optional
        Gives the Penn Treebank tags of a sentence's words, in place of the lexicon's; with a parser, their dependencies as
        well (see `analysis.text.pipeline.tagger`).
    topics : path or what `topics_of` read of one, optional
        A CSV file of topics in the form of ``lexicon/topics.csv``, in its place: the columns topic and words, the words
        separated by ``;``.
    review : path, Review or bool
        A file of corrections, or what `analysis.review.file.load_review` read of one. True: the file beside the article
        with the suffix ``.review.toml``, if there is one; False: none.

    Returns
    -------
    Reading

    Raises
    ------
    ArticleError
        If there is nothing to read; the message says why in one sentence.
    TopicsError
        If the file of topics is not of that form; the message says why in one sentence.
    ReviewError
        If the file of corrections is not of its form; the message says why in one sentence.

    Examples
    --------
    >>> read(Article("Nobody was hurt, the mayor said."))
    Reading('article', 2 sources, 1 attributions, 1 claims, 0 figures)
    """
    told = topics_of(topics) if isinstance(topics, str | Path) else topics
    loaded = article if isinstance(article, Article) else load(article)
    return _reading(loaded, tagger, told, review_of(article, review))


def _reading(article: Article, tagger: Tagger | None, topics: Topics | None, review: Review | None = None) -> Reading:
    doc = parse(article, tagger)
    records = extract(doc, topics) if is_english(article.text) else Records(sources=tuple(sources(doc, []).sources))
    return with_review(Reading(doc, records, tagger, topics), review)


def with_review(reading: Reading, review: Review | None) -> Reading:
    """Return a reading to which no review was applied with one; the same reading if there is none.

    Examples
    --------
    >>> reading = read(Article("It rained."))
    >>> with_review(reading, None) is reading
    True
    """
    if review is None:
        return reading
    from analysis.review.apply import corrected

    doc, tagger, topics = reading.doc, reading._tagger, reading._topics  # noqa: SLF001 a Reading's own module
    records, applied = corrected(doc, reading.records, review, topics)
    return Reading(doc, records, tagger, topics, applied)
