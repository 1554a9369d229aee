"""The records that the extractors yield: one frozen class a table, each row with its span and its rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from analysis.text.span import Span


@dataclass(frozen=True, slots=True)
class Place:
    """A named place: ``codes`` are ISO 3166 codes of regions with a reference area, empty if none is known.

    ``kind`` is state, region (a part of a state, with a name that is known) or other; ``form`` how it is written: name,
    adjective, people ("Kenyans"), capital or government (a city or a house that stands for the state).
    """

    span: Span
    name: str
    codes: tuple[str, ...]
    rule: str
    kind: str = "other"
    form: str = "name"


@dataclass(frozen=True, slots=True)
class DateExpression:
    """An expression of time, with the earliest and latest day that it can mean (None: cannot be told).

    ``kind`` is date (a day or period of the calendar), present ("now"), clock (a time of day alone), offset (so long before or after another time:
    "three weeks ago"), duration (a length of time, its days told or not: "the past three months", "for a week"), set (again
    and again: "every Monday"), event (told by what happened then) or vague ("recently").
    ``clock`` is the clock time that stands in it, ``14:15``.
    """

    span: Span
    earliest: date | None
    latest: date | None
    grain: str
    resolved_by: str
    rule: str
    kind: str = "date"
    clock: str | None = None

    @property
    def says_when(self) -> bool:
        """Whether it says when something is, and not only how long, how often or in what vague time."""
        return self.earliest is not None or self.kind in ("date", "present", "offset", "event")


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity as stated. ``low``/``high`` None: that end is open, or the words give no number.

    ``date`` is the index of a record in the list of dates, None if no date goes with the figure. ``role`` is level, change
    (the amount of a movement), before or after (the levels of one), complement (what is left out: all but three) or again
    (the figure before it, in another unit). ``measure`` is the quantity as the text names it, in small letters, ``of`` whom
    or what it is of: two figures of one thing have both in common. ``whole`` is what a share, an area or a part is of, as it
    stands in the text. ``wording`` is number, or how an amount without one is worded: part, rest, most, mainly, whole, all,
    size, superlative, ordinal, plural or single (of sources).
    """

    span: Span
    kind: str
    low: float | None = None
    high: float | None = None
    low_closed: bool = False
    high_closed: bool = False
    modifier: str = "exact"
    change: str | None = None
    unit: str | None = None
    subject: str | None = None
    places: tuple[str, ...] = ()
    holder: str | None = None
    date: int | None = None
    rule: str = ""
    role: str = "level"
    measure: str | None = None
    of: str | None = None
    whole: Span | None = None
    wording: str = "number"


@dataclass(frozen=True, slots=True)
class Holding:
    """A statement that a holder controls a share (per cent) or an area (km²) of regions.

    ``figure`` and ``as_of`` are indices of records in the lists of figures and dates. ``tense`` is present or past: when the
    words say that it is held. ``rest``: it is all that others leave of the regions.
    """

    span: Span
    holder: str | None
    regions: tuple[str, ...]
    region_codes: tuple[str, ...]
    joint: bool
    share_low: float | None
    share_high: float | None
    area_low: float | None
    area_high: float | None
    low_closed: bool
    high_closed: bool
    figure: int | None
    as_of: int | None
    rule: str
    tense: str = "present"
    rest: bool = False


@dataclass(frozen=True, slots=True)
class Extent:
    """A statement of how large a region is, or several together: their names, and the index of the area among the figures."""

    span: Span
    regions: tuple[str, ...]
    figure: int
    rule: str


@dataclass(frozen=True, slots=True)
class Relation:
    """What the text says of how figures hang together: a sum, a share, a change and so on.

    ``roles`` are the figures, each with its role and its index in the list of figures: part, whole, share; before, after, by;
    left, right, by, factor; count, each, total. ``sense`` is equal, at most or each at most (parts and their whole), more or
    less (left and right, after and before). ``low`` and ``high`` bound what no figure gives: by how much ("doubled"), the names
    in a list.
    """

    span: Span
    kind: str
    sense: str
    roles: tuple[tuple[str, int], ...]
    rule: str
    low: float | None = None
    high: float | None = None

    def of(self, role: str) -> tuple[int, ...]:
        """Return the indices of the figures in a role."""
        return tuple(index for name, index in self.roles if name == role)


@dataclass(frozen=True, slots=True)
class Attribution:
    """A source, a cue and a content. ``content`` may have gaps; ``source_span``/``cue_span`` None: not in the text.

    ``asks``: the content is what somebody asks; ``left_open``: what nothing is told of (``did not say whether``); ``source_by``: the step that told which source it is; ``rests_on``: whom the
    source cites for it.

    ``span`` is the smallest stretch with all three, without the source where reach is inferred. ``source`` is the index of a record in the list of sources,
    ``nested_in`` one in the list of attributions, ``date`` one in the list of dates.
    """

    span: Span
    source_span: Span | None
    cue_span: Span | None
    content: tuple[Span, ...]
    cue_class: str | None
    mode: str
    reach: str
    negated: bool
    audience: str | None
    source: int | None
    nested_in: int | None
    date: int | None
    rule: str
    asks: bool = False
    left_open: bool = False
    source_by: str | None = None
    rests_on: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A distinct source; ``span`` is its fullest mention, ``subset_of`` the index of the group it is a part of."""

    span: Span | None
    name: str
    kind: str
    named: bool
    anonymous: bool
    count_low: int | None
    count_high: int | None
    role: str | None
    access: str | None
    anonymity_reason: str | None
    side: str | None
    subset_of: int | None
    mentions: tuple[Span, ...]
    rule: str
    on_behalf_of: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One proposition; ``attribution`` is an index in the list of attributions, None in the article's own voice.

    ``spans`` are the stretches of ``span`` that it is made of, ``subject`` the words for whom or what it is about, also where
    they stand outside; ``because`` says why it is ``checkable``, or why not.
    """

    span: Span
    spans: tuple[Span, ...]
    subject: Span | None
    attribution: int | None
    polarity: str
    modality: str
    hedges: tuple[str, ...]
    topics: tuple[str, ...]
    checkable: bool
    because: str
    rule: str


@dataclass(frozen=True, slots=True)
class Records:
    """All that was read from one article. Records refer to each other by their place in these lists.

    ``sources[0]`` is always the author: the article's own voice.
    """

    sources: tuple[Source, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    claims: tuple[Claim, ...] = ()
    figures: tuple[Figure, ...] = ()
    dates: tuple[DateExpression, ...] = ()
    holdings: tuple[Holding, ...] = ()
    extents: tuple[Extent, ...] = ()
    relations: tuple[Relation, ...] = ()
    places: tuple[Place, ...] = ()
