"""From the records of an article to rows, and from rows to tables; rows alone need no pandas, which is slow to import."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from analysis.checks.evidence import Evidence, first_mention
from analysis.checks.finding import RowKey
from analysis.checks.related import relation_verdicts
from analysis.checks.voices import Voices
from analysis.extract.records import DateExpression, Records
from analysis.tables.ids import AUTHOR, id_at, ids_of, in_order
from analysis.tables.innermost import innermost_words
from analysis.tables.spans import union, word_starts, write_list
from analysis.text.doc import Doc
from analysis.text.span import Span, SpanIndex, written

if TYPE_CHECKING:
    import pandas as pd

Row = dict[str, Any]
Reviewed = Mapping[str, Mapping[int, Row]]


class Builder:
    """The rows of the tables of one article, table by table.

    Parameters
    ----------
    doc : Doc
        The article, parsed.
    records : Records
        What was read from it; ``records.sources[0]`` is the author.
    reviewed : mapping, optional
        What a person did to rows, by table and place in its list of records: the cells of the columns `REVIEWED`.
    """

    def __init__(self, doc: Doc, records: Records, reviewed: Reviewed | None = None) -> None:
        self.doc, self.records, self.reviewed = doc, records, reviewed
        self.article_id = doc.article.article_id
        self.words = word_starts(doc.text)
        self.source_ids = ids_of("S", [first_mention(source) for source in records.sources[1:]], AUTHOR)
        self.attribution_ids = ids_of("A", [each.span for each in records.attributions])
        self.claim_ids = ids_of("C", [each.span for each in records.claims])
        self.figure_ids = ids_of("F", [each.span for each in records.figures])
        self.date_ids = ids_of("D", [each.span for each in records.dates])
        self.holding_ids = ids_of("H", [each.span for each in records.holdings])
        self.relation_ids = ids_of("R", [each.span for each in records.relations])
        self.voices = Voices(records.attributions)

    def rows(self, name: str) -> Iterable[Row]:
        """Return the rows of the table of that name."""
        rows: Callable[[], Iterable[Row]] = getattr(self, name)
        return rows()

    def table(self, name: str) -> pd.DataFrame:
        """Make the table of that name."""
        from analysis.tables.schemas import EXTRACTED, made

        return made(name, self.rows(name), reviewed=self.reviewed is not None and name in EXTRACTED)

    def id_of(self, row: RowKey) -> str:
        """Return the id of a row that a check names."""
        ids = {
            "sources": self.source_ids,
            "figures": self.figure_ids,
            "dates": self.date_ids,
            "holdings": self.holding_ids,
        }
        return ids[row.table][row.place]

    def sources(self) -> Iterable[Row]:
        made = Counter(each.source for each in self.records.attributions)
        words = innermost_words(self.doc.text, self.attributions())
        for index, source in in_order(self.source_ids, self.records.sources):
            span = source.span or self._own_voice() if index == 0 else source.span
            yield self._common("sources", index, span, source.rule) | {
                "source_id": self.source_ids[index],
                "name": source.name,
                "kind": source.kind,
                "named": source.named,
                "anonymous": source.anonymous,
                "count_low": source.count_low,
                "count_high": source.count_high,
                "role": source.role,
                "on_behalf_of": source.on_behalf_of,
                "access": source.access,
                "anonymity_reason": source.anonymity_reason,
                "side": source.side,
                "subset_of": id_at(self.source_ids, source.subset_of),
                "mentions": len(source.mentions),
                "attributions": made[index],
                "words": words.get(self.source_ids[index], 0),
                "mention_spans": written(source.mentions) or None,
            }

    def attributions(self) -> Iterable[Row]:
        for index, each in in_order(self.attribution_ids, self.records.attributions):
            whole = Span(each.content[0].start, each.content[-1].end) if each.content else None
            yield (
                self._common("attributions", index, each.span, each.rule)
                | self._place(each.source_span, "source_")
                | self._place(each.cue_span, "cue_")
                | self._place(whole, "content_")
                | {
                    "attribution_id": self.attribution_ids[index],
                    "source_id": id_at(self.source_ids, each.source),
                    "source_by": each.source_by,
                    "rests_on": each.rests_on,
                    "cue_class": each.cue_class,
                    "content_spans": written(each.content) or None,
                    "mode": each.mode,
                    "audience": each.audience,
                    "date_id": id_at(self.date_ids, each.date),
                    "negated": each.negated,
                    "nested_in": id_at(self.attribution_ids, each.nested_in),
                    "reach": each.reach,
                }
            )

    def claims(self) -> Iterable[Row]:
        figures = SpanIndex([each.span for each in self.records.figures])
        dates = SpanIndex([each.span for each in self.records.dates])
        places = SpanIndex([each.span for each in self.records.places])
        for index, claim in in_order(self.claim_ids, self.records.claims):
            named = [self.records.places[at].name for span in claim.spans for at in places.inside(span)]
            yield (
                self._common("claims", index, claim.span, claim.rule)
                | self._place(claim.subject, "subject_")
                | {
                    "claim_id": self.claim_ids[index],
                    "claim_spans": written(claim.spans),
                    "attribution_id": id_at(self.attribution_ids, claim.attribution),
                    "source_id": self._source(claim.attribution),
                    "polarity": claim.polarity,
                    "modality": claim.modality,
                    "hedges": write_list(claim.hedges),
                    "topics": write_list(claim.topics),
                    "checkable": claim.checkable,
                    "because": claim.because,
                    "figure_ids": write_list(
                        self.figure_ids[at] for span in claim.spans for at in figures.inside(span)
                    ),
                    "date_ids": write_list(self.date_ids[at] for span in claim.spans for at in dates.inside(span)),
                    "places": write_list(dict.fromkeys(named)),
                }
            )

    def figures(self) -> Iterable[Row]:
        for index, figure in in_order(self.figure_ids, self.records.figures):
            attribution = self.voices.attribution(figure.span)
            yield self._common("figures", index, figure.span, figure.rule) | {
                "figure_id": self.figure_ids[index],
                "kind": figure.kind,
                "low": figure.low,
                "high": figure.high,
                "low_closed": figure.low_closed,
                "high_closed": figure.high_closed,
                "modifier": figure.modifier,
                "change": figure.change,
                "role": figure.role,
                "unit": figure.unit,
                "subject": figure.subject,
                "measure": figure.measure,
                "of": figure.of,
                "places": write_list(figure.places),
                "holder": figure.holder,
                "date_id": id_at(self.date_ids, figure.date),
                "attribution_id": id_at(self.attribution_ids, attribution),
                "source_id": self._source(attribution),
            }

    def dates(self) -> Iterable[Row]:
        for index, date in in_order(self.date_ids, self.records.dates):
            yield self._common("dates", index, date.span, date.rule) | {
                "date_id": self.date_ids[index],
                "earliest": date.earliest,
                "latest": date.latest,
                "grain": date.grain,
                "resolved_by": date.resolved_by,
                "kind": date.kind,
                "clock": date.clock,
            }

    def holdings(self) -> Iterable[Row]:
        for index, holding in in_order(self.holding_ids, self.records.holdings):
            stated = holding.span if holding.figure is None else self.records.figures[holding.figure].span
            as_of = None if holding.as_of is None else self.records.dates[holding.as_of]
            yield self._common("holdings", index, holding.span, holding.rule) | {
                "holding_id": self.holding_ids[index],
                "holder": holding.holder,
                "regions": write_list(holding.regions),
                "region_codes": write_list(holding.region_codes),
                "joint": holding.joint,
                "share_low": holding.share_low,
                "share_high": holding.share_high,
                "area_low": holding.area_low,
                "area_high": holding.area_high,
                "low_closed": holding.low_closed,
                "high_closed": holding.high_closed,
                "figure_id": id_at(self.figure_ids, holding.figure),
                "source_id": self._source(self.voices.attribution(stated)),
                "as_of": as_of and _days(as_of),
            }

    def relations(self) -> Iterable[Row]:
        verdicts = relation_verdicts(Evidence(self.doc, self.records, {})) if self.records.relations else ()
        for index, relation in in_order(self.relation_ids, self.records.relations):
            yield self._common("relations", index, relation.span, relation.rule) | {
                "relation_id": self.relation_ids[index],
                "kind": relation.kind,
                "roles": write_list(role for role, _ in relation.roles),
                "figure_ids": write_list(self.figure_ids[at] for _, at in relation.roles),
                "sense": relation.sense,
                "low": relation.low,
                "high": relation.high,
                "source_id": self._source(self.voices.attribution(relation.span)),
                "verdict": verdicts[index],
            }

    def layout(self) -> Iterable[Row]:
        for part in self.doc.layout:
            yield {"article_id": self.article_id, "part": part.part, "rule": part.rule} | self._place(part.span)

    def _common(self, table: str, index: int, span: Span | None, rule: str) -> Row:
        row: Row = {"article_id": self.article_id, "rule": rule} | self._place(span)
        if self.reviewed is not None:
            row |= self.reviewed.get(table, {}).get(index, {})
        if span is not None:
            sentence = self.doc.sentence_at(span.start)
            row |= {"paragraph": sentence.paragraph, "sentence": sentence.i}
        return row

    def _place(self, span: Span | None, prefix: str = "") -> Row:
        if span is None:
            return {}
        return {f"{prefix}text": span.of(self.doc.text), f"{prefix}start": span.start, f"{prefix}end": span.end}

    def _source(self, attribution: int | None) -> str | None:
        return AUTHOR if attribution is None else id_at(self.source_ids, self.records.attributions[attribution].source)

    def _own_voice(self) -> Span | None:
        """Return the first sentence, not a heading, that no attribution touches."""
        taken = union(each.span for each in self.records.attributions)
        ends = [span.end for span in taken]
        for sentence in self.doc.sentences:
            after = bisect_right(ends, sentence.start)
            free = after == len(taken) or taken[after].start >= sentence.end
            if free and not sentence.heading:
                return Span(sentence.start, sentence.end)
        return None


def build(builders: Sequence[Builder]) -> dict[str, pd.DataFrame]:
    """Make the seven tables that are read from the text, of one article or of many.

    Parameters
    ----------
    builders : sequence of Builder
        The articles' rows.

    Returns
    -------
    dict of str to DataFrame
        ``sources``, ``attributions``, ``claims``, ``figures``, ``dates``, ``holdings`` and ``relations``, article by article, each row
        with an id that follows the order of the text.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.records import Source
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Mayors met in 1999. Nobody spoke."))
    >>> author = Source(None, "the article", "author", False, False, *[None] * 7, (), "author")
    >>> date = DateExpression(Span(14, 18), None, None, "year", "text", "year")
    >>> tables = build([Builder(doc, Records(sources=(author,), dates=(date,)))])
    >>> tables["dates"][["date_id", "text", "start", "end"]].to_dict("records")
    [{'date_id': 'D01', 'text': '1999', 'start': 14, 'end': 18}]
    >>> tables["sources"].loc[0, ["source_id", "text"]].to_list()
    ['S00', 'Mayors met in 1999.']
    """
    from analysis.tables.schemas import EXTRACTED, made

    reviewed = any(one.reviewed is not None for one in builders)
    return {
        name: made(name, chain.from_iterable(one.rows(name) for one in builders), reviewed=reviewed)
        for name in EXTRACTED
    }


def _days(date: DateExpression) -> str | None:
    days = [str(day) for day in (date.earliest, date.latest) if day is not None]
    return "/".join(dict.fromkeys(days)) if len(days) == 2 else None
